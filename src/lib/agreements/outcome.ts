import type { Verdict } from '#lib/replies/verdict.ts';

/** `alone`: the municipality does it · `together`: with people of the wijk · `not`: it is not done. */
export const outcomes = ['alone', 'together', 'not'] as const;

export type Outcome = (typeof outcomes)[number];

/** As people read it, as the open data names it, and what it means. */
export const outcomeLabels: Record<Outcome, { name: string; slug: string; meaning: string }> = {
	alone: { name: 'Doen we', slug: 'doen-we', meaning: 'De gemeente doet dit, of vraagt het een organisatie.' },
	together: {
		name: 'Doen we samen',
		slug: 'doen-we-samen',
		meaning: 'De gemeente en mensen uit de wijk doen dit samen.'
	},
	not: { name: 'Doen we niet', slug: 'doen-we-niet', meaning: 'Het antwoord zegt waarom.' }
};

const beside: Record<Verdict, readonly Outcome[]> = {
	adopted: ['alone', 'together'],
	partly: ['alone', 'together'],
	existing: ['alone', 'together'],
	rejected: ['not'],
	elsewhere: ['not']
};

/** Whether an agreement says the same as the answer beside which it stands. */
export const fitsVerdict = (outcome: Outcome, verdict: Verdict) => beside[verdict].includes(outcome);

/** How precise the last day is. */
export const precisions = ['day', 'quarter'] as const;
export type Precision = (typeof precisions)[number];

/** `writing`: not ready · `offered`: a colleague reads it · `returned`: sent back with a note. */
export const draftStates = ['writing', 'offered', 'returned'] as const;
