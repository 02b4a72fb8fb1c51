/** What a person may be on the platform. Who has none is an inwoner with an account. */
export const roleNames = [
	'platform_member',
	'platform_chair',
	'council_member',
	'advisory_member',
	'advisory_chair',
	'editor',
	'moderator',
	'administrator'
] as const;

export type RoleName = (typeof roleNames)[number];

/** The same roles as people read them. */
export const roleLabels: Record<RoleName, string> = {
	platform_member: 'Lid van een wijkplatform',
	platform_chair: 'Voorzitter van een wijkplatform',
	council_member: 'Raadslid',
	advisory_member: 'Lid van de adviesraad',
	advisory_chair: 'Voorzitter van de adviesraad',
	editor: 'Redacteur',
	moderator: 'Moderator',
	administrator: 'Beheerder'
};
