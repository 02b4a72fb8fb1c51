/** One column of a table. `values` and `missing` say what its codes mean. */
export interface Column {
	/** Short, the same in each export: it names the column for programs. */
	name: string;
	/** What people read. */
	label: string;
	type: 'text' | 'number' | 'date' | 'moment';
	values?: readonly Code[];
	/** Codes that say why there is no answer. */
	missing?: readonly Code[];
	/** The longest text, in characters. */
	width?: number;
}

export interface Code {
	code: string;
	label: string;
}

/** Days may also be given as `2026-03-01`. */
export type Cell = string | number | Date | null;

export type Rows = Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;

/** One sheet of a workbook. The rows are read once, in order, and never held together. */
export interface Sheet {
	name: string;
	columns: readonly Column[];
	rows: Rows;
}
