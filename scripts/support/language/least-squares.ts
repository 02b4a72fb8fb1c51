const RIDGE = 1;

/** The weights with which the signs come nearest to the gold figures: least squares, held a little towards zero. */
export function fit(rows: { signs: number[]; gold: number }[]): number[] {
	const size = rows[0]!.signs.length;
	const matrix = Array.from({ length: size }, (_, row) =>
		Array.from({ length: size + 1 }, (_, column) => (row === column && row ? RIDGE : 0))
	);
	for (const { signs, gold } of rows)
		for (let row = 0; row < size; row++) {
			for (let column = 0; column < size; column++) matrix[row]![column]! += signs[row]! * signs[column]!;
			matrix[row]![size]! += signs[row]! * gold;
		}
	return solve(matrix);
}

/** By elimination; each row ends with what it must add up to. */
function solve(matrix: number[][]) {
	for (const [at, pivot] of matrix.entries())
		for (const [other, row] of matrix.entries()) {
			if (other === at) continue;
			const times = row[at]! / pivot[at]!;
			for (let column = at; column < row.length; column++) row[column]! -= times * pivot[column]!;
		}
	return matrix.map((row, at) => row.at(-1)! / row[at]!);
}
