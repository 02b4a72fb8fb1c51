import { crosstab, type Crosstab } from '#lib/statistics/crosstab.ts';
import { testIndependence, type Independence } from '#lib/statistics/independence.ts';
import { suppressTable, type ShownTable } from '#lib/statistics/suppression.ts';
import type { Answers } from '../definition.ts';
import { chosen } from '../types/choice.ts';
import type { Closed } from './filtering.ts';

/** Two questions counted against each other. */
export interface Crossing {
	row: Closed;
	column: Closed;
	table: Crosstab;
	/** The same as it may be shared: small numbers hidden. */
	shown: ShownTable;
	/** Nothing where people could give more than one answer: then they are counted more than once. */
	test?: Independence;
}

/** Counts everybody who answered both; what is said in place of an answer does not count. */
export class CrossCounting {
	#pairs: [string, string][] = [];
	readonly row: Closed;
	readonly column: Closed;

	constructor(row: Closed, column: Closed) {
		this.row = row;
		this.column = column;
	}

	add(answers: Answers) {
		for (const one of known(this.row, answers))
			for (const other of known(this.column, answers)) this.#pairs.push([one, other]);
	}

	result(): Crossing {
		const { row, column } = this;
		const table = crosstab(this.#pairs, idsOf(row), idsOf(column));
		const shown = suppressTable(table.cells);
		const isTested = !row.several && !column.several;
		return { row, column, table, shown, ...(isTested && table.total ? { test: testIndependence(table.cells) } : {}) };
	}
}

const idsOf = ({ options }: Closed) => options.map(({ id }) => id);

const known = ({ id, options }: Closed, answers: Answers) =>
	chosen(answers, id).filter((given) => options.some((option) => option.id === given));
