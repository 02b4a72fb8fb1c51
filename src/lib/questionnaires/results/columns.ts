/** One column of a small chart. */
export interface Column {
	id: string;
	label: string;
	/** The full part; `null` when it is hidden. */
	count: number | null;
	/** The column as a whole, where it has a part. */
	all?: number;
}
