import type { Cell, Column } from '#lib/spreadsheets/table.ts';
import { dayOf } from '#lib/text/dates.ts';
import { pathOf } from '../engine/path.ts';
import { fillIn } from '../expressions/pieces.ts';
import { columnName } from './column-names.ts';
import { knownQuestions, type Edition, type KnownQuestion } from './known-question.ts';
import type { Wijken } from './other-parts.ts';
import type { Part } from './parts.ts';
import { partsOf } from './question-parts.ts';
import { responseColumns, weightColumn, type ResponseColumn, type Sent } from './response-columns.ts';

export interface Variable extends Part {
	/** With the name that it has in every table of this vragenlijst. */
	column: Column;
}

/** What one question makes of a table. */
export interface QuestionColumns {
	known: KnownQuestion;
	variables: Variable[];
}

/** Which columns there are, and what stands in them for one person. */
export interface Layout {
	columns: Column[];
	/** What stands before the answers. */
	before: ResponseColumn[];
	questions: QuestionColumns[];
	/** What stands behind them. */
	after: ResponseColumn[];
	/** `place`: in the order of this table, from 1. */
	row: (sent: Sent, place: number) => Cell[];
}

export interface LayoutChoice {
	/** Also what people wrote themselves: open answers, “anders”, streets, files. */
	ownWords: boolean;
	weighted: boolean;
}

/** `editions`: the oldest first. */
export function layoutOf(editions: readonly Edition[], wijken: Wijken, { ownWords, weighted }: LayoutChoice): Layout {
	const before = responseColumns();
	const after = weighted ? [weightColumn] : [];
	const questions = knownQuestions(editions).map((known) => ({
		known,
		variables: partsOf(known, wijken)
			.filter(({ own }) => ownWords || !own)
			.map((part): Variable => ({ ...part, column: { ...part.column, ...namesOf(known, part) } }))
	}));
	return {
		columns: [before, ...questions.map(({ variables }) => variables), after].flat().map(({ column }) => column),
		before,
		questions,
		after,
		row: (sent, place) => {
			const cells = before.map(({ cell }) => cell(sent, place));
			addAnswers(cells, questions, sent);
			for (const { cell } of after) cells.push(cell(sent, place));
			return cells;
		}
	};
}

const namesOf = (known: KnownQuestion, { suffix, label }: Part) => ({
	name: columnName(known, suffix),
	label: label === undefined ? labelOf(known) : `${labelOf(known)} [${label}]`
});

/** Without what it took over from other answers: those are of one person. */
export const labelOf = ({ question }: KnownQuestion) => fillIn(question.label, () => '…');

/** What was not on the way of this person, was not asked: by the answers, the version and the day of sending. */
function addAnswers(cells: Cell[], questions: readonly QuestionColumns[], sent: Sent) {
	const { edition, submittedAt, correctedAt, standOf, themesOf } = sent;
	const { asked, answers } = pathOf(edition.definition, sent.answers, dayOf(correctedAt ?? submittedAt));
	for (const { known, variables } of questions) {
		const offered = asked.has(known.question.id) ? known.offered.get(edition.number) : undefined;
		const said = offered && { answers, offered, standOf, themesOf };
		for (const { cell, notAsked } of variables) cells.push(said ? cell(said) : notAsked);
	}
}
