/** What one can say of a statement. */
export const answers = ['agree', 'disagree', 'unsure'] as const;
export type Answer = (typeof answers)[number];

/** On a button, and beside a bar. */
export const answerLabels: Record<Answer, string> = {
	agree: 'Eens',
	disagree: 'Oneens',
	unsure: 'Weet ik niet'
};

/** The colour of the card that one holds up. */
export const cardLabels: Record<Answer, string> = {
	agree: 'Groene kaarten (eens)',
	disagree: 'Rode kaarten (oneens)',
	unsure: 'Witte kaarten (weet ik niet)'
};

/** How many people said each of them. */
export type Counts = Record<Answer, number>;

export const noCounts: Counts = { agree: 0, disagree: 0, unsure: 0 };

export const totalOf = ({ agree, disagree, unsure }: Counts) => agree + disagree + unsure;

export const together = (all: Counts[]): Counts =>
	all.reduce(
		(sum, one) => ({
			agree: sum.agree + one.agree,
			disagree: sum.disagree + one.disagree,
			unsure: sum.unsure + one.unsure
		}),
		noCounts
	);
