import type { Kind } from './initiative.ts';

/** What the municipality decided. */
export const outcomes = ['granted', 'partly', 'talking', 'refused'] as const;

export type Outcome = (typeof outcomes)[number];

/** What it can decide on a request of this kind. */
export const outcomesOf: Record<Kind, readonly Outcome[]> = {
	fund: ['granted', 'partly', 'refused'],
	challenge: ['talking', 'granted', 'refused']
};

interface Label {
	name: string;
	/** What the redactie chooses by it. */
	meaning: string;
	tone: 'good' | 'partly' | 'no';
}

export const outcomeLabels: Record<Kind, Partial<Record<Outcome, Label>>> = {
	fund: {
		granted: { name: 'Toegekend', meaning: 'Het hele bedrag.', tone: 'good' },
		partly: { name: 'Deels toegekend', meaning: 'Een deel van het bedrag.', tone: 'partly' },
		refused: { name: 'Niet toegekend', meaning: 'Geen geld uit dit fonds.', tone: 'no' }
	},
	challenge: {
		talking: { name: 'Wij gaan in gesprek', meaning: 'Samen zoeken wij uit of het kan.', tone: 'partly' },
		granted: { name: 'Ja', meaning: 'De inwoners nemen de taak over.', tone: 'good' },
		refused: { name: 'Nee', meaning: 'De gemeente houdt de taak zelf.', tone: 'no' }
	}
};

export const labelOf = (kind: Kind, outcome: Outcome): Label => outcomeLabels[kind][outcome]!;

/** Something comes of it. */
export const isYes = (outcome: Outcome | null) => outcome === 'granted' || outcome === 'partly';

/** What the fund pays. `asked` and `part` in euros. */
export const amountOf = (outcome: Outcome, asked: number, part: number | undefined) =>
	outcome === 'granted' ? asked : outcome === 'partly' ? (part ?? 0) : 0;
