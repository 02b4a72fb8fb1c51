/**
 * Who may see a contribution.
 * `pending`: handed in, a moderator looks first · `public`: everybody · `confidential`: those of a raadsronde, until
 * it opens · `hidden`: kept, with a public reason · `withdrawn`: taken back by who said it.
 */
export const statuses = ['pending', 'public', 'confidential', 'hidden', 'withdrawn'] as const;

export type Status = (typeof statuses)[number];

/** What still stands: it wants an answer, and a text can rest on it. */
export const standing = ['pending', 'public', 'confidential'] as const satisfies Status[];

/** What counts wherever people read how many said something: nobody learns that there is something confidential. */
export const counting = ['pending', 'public'] as const satisfies Status[];

export const isStanding = (status: Status) => standing.some((one) => one === status);
export const isCounting = (status: Status) => counting.some((one) => one === status);

export const statusLabels: Record<Status, string> = {
	pending: 'Wacht op een moderator',
	public: 'Openbaar',
	confidential: 'Vertrouwelijk',
	hidden: 'Verborgen',
	withdrawn: 'Teruggenomen'
};
