/**
 * Who may see a contribution.
 * `pending`: handed in, a moderator looks first · `public`: everybody · `confidential`: those of a raadsronde, until
 * it opens · `hidden`: kept, with a public reason · `withdrawn`: taken back by who said it.
 */
export const statuses = ['pending', 'public', 'confidential', 'hidden', 'withdrawn'] as const;

export type Status = (typeof statuses)[number];

export const statusLabels: Record<Status, string> = {
	pending: 'Wacht op een moderator',
	public: 'Openbaar',
	confidential: 'Vertrouwelijk',
	hidden: 'Verborgen',
	withdrawn: 'Ingetrokken'
};
