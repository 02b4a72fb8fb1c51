/** On which line each row begins, from the line on which the parser says that it ends. */
export function startsOf(rows: string[][], ends: number[]): number[] {
	let over = 0;
	return rows.map((cells, i) => {
		const start = ends[i]! - over - countOf(/[\r\n]/g, cells);
		// The parser takes a break of Windows within quotes for two lines, and so counts all that follow too high.
		over += countOf(/\r\n/g, cells);
		return start;
	});
}

const countOf = (pattern: RegExp, cells: string[]) =>
	cells.reduce((sum, cell) => sum + (cell.match(pattern)?.length ?? 0), 0);
