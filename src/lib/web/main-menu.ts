export interface Link {
	href: string;
	label: string;
}

/** What everybody finds in the menu. */
export const mainMenu: Link[] = [
	{ href: '/trajecten', label: 'Trajecten' },
	{ href: '/vragenlijsten', label: 'Vragenlijsten' },
	{ href: '/wensboom', label: 'Wensboom' },
	{ href: '/wijken', label: 'Wijken' },
	{ href: '/beleid', label: 'Beleid' },
	{ href: '/adviezen', label: 'Adviezen' },
	{ href: '/volg', label: 'Volg uw inbreng' }
];
