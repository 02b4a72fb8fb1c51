import type { amendments } from './tables.ts';

export const amendmentOutcomes = ['adopted', 'rejected', 'withdrawn'] as const;

export type AmendmentOutcome = (typeof amendmentOutcomes)[number];

export const amendmentLabels: Record<AmendmentOutcome, string> = {
	adopted: 'Aangenomen',
	rejected: 'Verworpen',
	withdrawn: 'Ingetrokken'
};

export type Amendment = typeof amendments.$inferSelect;

/** `Amendement A1: Elke zondag open`. */
export const amendmentName = ({ number, title }: Pick<Amendment, 'number' | 'title'>) =>
	`Amendement ${number}: ${title}`;

/** How many members of the council voted what. */
export interface Votes {
	for: number;
	against: number;
	abstained: number;
}

/** `23 stemmen voor, 4 tegen`. */
export const votesInWords = ({ for: inFavour, against, abstained }: Votes) =>
	[`${inFavour} stemmen voor`, `${against} tegen`, ...(abstained ? [`${abstained} onthielden zich`] : [])].join(', ');
