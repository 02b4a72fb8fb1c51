import { totalOf } from './totals.ts';

/** Two categorical variables counted against each other. `cells[row][column]`: a number of people. */
export interface Crosstab {
	rows: string[];
	columns: string[];
	cells: number[][];
	rowTotals: number[];
	columnTotals: number[];
	total: number;
}

/**
 * Counts pairs of a row and a column, in the order of the categories that are given; a category that nobody chose
 * stays, with zeros. Throws a RangeError for a pair outside the categories: what is left out is the caller's choice.
 */
export function crosstab(
	pairs: Iterable<readonly [row: string, column: string]>,
	rows: readonly string[],
	columns: readonly string[]
): Crosstab {
	const cells = rows.map(() => columns.map(() => 0));
	const [rowAt, columnAt] = [placesOf(rows), placesOf(columns)];
	for (const [row, column] of pairs) {
		const [i, j] = [rowAt.get(row), columnAt.get(column)];
		if (i === undefined || j === undefined) throw new RangeError(`“${row}” × “${column}” is not in the table`);
		cells[i]![j]!++;
	}
	return { rows: [...rows], columns: [...columns], cells, ...marginsOf(cells, columns.length) };
}

const placesOf = (names: readonly string[]) => new Map(names.map((name, i) => [name, i]));

/** The sums of a table of numbers. `width`: its number of columns, also when it has no rows. */
export function marginsOf(cells: readonly (readonly number[])[], width = cells[0]?.length ?? 0) {
	const rowTotals = cells.map(totalOf);
	const columnTotals = Array.from({ length: width }, (_, j) => totalOf(cells.map((row) => row[j]!)));
	return { rowTotals, columnTotals, total: totalOf(rowTotals) };
}
