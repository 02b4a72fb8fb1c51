import type { Cell, Code, Column } from '#lib/spreadsheets/table.ts';
import type { Answerable, Answers } from '../definition.ts';
import type { Offered } from './known-question.ts';
import { reasonCodes, reasonFor, reasons } from './reasons.ts';

/** What one person said where this was asked. */
export interface Said {
	answers: Answers;
	offered: Offered;
	/** Who may see the words that somebody wrote at a question, as a code of `stands`. */
	standOf: (questionId: string) => number | undefined;
	/** Under which themes the redactie put these words. */
	themesOf?: ((questionId: string) => readonly string[] | undefined) | undefined;
}

/** One column that a question makes. */
export interface Part {
	/** Behind the name of the question; empty for the answer itself. */
	suffix: string;
	/** What of the question it is: an option, a row. */
	label?: string;
	column: Pick<Column, 'type' | 'values' | 'missing' | 'width'>;
	/** People write here what they want: who they are can be in it. */
	own?: true;
	cell: (said: Said) => Cell;
	/** What stands there for who was not asked. */
	notAsked: Cell;
}

/** A column of codes and counts, in which a negative code says why there is no answer. */
export const coded = (part: Pick<Part, 'suffix' | 'label' | 'cell'> & { values?: readonly Code[] }): Part => {
	const { values, ...rest } = part;
	const column = { type: 'number', missing: reasonCodes, ...(values && { values }) } as const;
	return { ...rest, column, notAsked: reasons.notAsked };
};

/** A column in which anything can stand, and so nothing that is no answer: `standPart` goes with it. */
export const loose = (part: Pick<Part, 'suffix' | 'label' | 'own' | 'cell' | 'column'>): Part => ({
	...part,
	notAsked: null
});

/** Beside a column in which anything can stand: whether there is an answer, else why not. */
export const standPart = (
	{ id }: Pick<Answerable, 'id'>,
	values: readonly Code[],
	standOf: (said: Said) => number | undefined
): Part =>
	coded({
		suffix: 'stand',
		label: 'of er een antwoord is',
		values,
		cell: (said) => standOf(said) ?? reasonFor(said.answers[id])
	});

export const answered: readonly Code[] = [{ code: '1', label: 'Beantwoord' }];
