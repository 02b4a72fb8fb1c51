import { unreadable } from './unreadable.ts';

export interface GridLimits {
	rows: number;
	columns: number;
	/** Of a whole workbook, the empty ones between others too. */
	cells: number;
	/** Of all cells together. */
	characters: number;
}

export interface Grid {
	rows: string[][];
	/** Row and column from 0. An empty text makes no cell. */
	put: (row: number, column: number, text: string) => void;
}

const usual: GridLimits = { rows: 20_000, columns: 2000, cells: 500_000, characters: 20_000_000 };

/** Makes the sheets of one workbook, that stay within limits together. Rows end at their last cell with a text. */
export function gridsWithin(limits: Partial<GridLimits> = {}): () => Grid {
	const most = { ...usual, ...limits };
	let cells = 0;
	let characters = 0;
	return () => {
		const rows: string[][] = [];
		const put = (row: number, column: number, text: string) => {
			if (!text) return;
			if (!isPlace(row) || !isPlace(column)) unreadable('In dit bestand staat een cel op een plek die niet bestaat.');
			if (row >= most.rows) unreadable(`Dit bestand heeft te veel rijen. Het mogen er hoogstens ${most.rows} zijn.`);
			if (column >= most.columns)
				unreadable(`Dit bestand heeft te veel kolommen. Het mogen er hoogstens ${most.columns} zijn.`);
			while (rows.length <= row) rows.push([]);
			const cellsOfRow = rows[row]!;
			cells += Math.max(0, column + 1 - cellsOfRow.length);
			characters += text.length;
			if (cells > most.cells || characters > most.characters) unreadable('In dit bestand staat te veel om te lezen.');
			while (cellsOfRow.length < column) cellsOfRow.push('');
			cellsOfRow[column] = text;
		};
		return { rows, put };
	};
}

const isPlace = (index: number) => Number.isSafeInteger(index) && index >= 0;
