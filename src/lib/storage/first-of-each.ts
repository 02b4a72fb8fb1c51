/** Of rows that stand together by what `idOf` names, the first of each. */
export const firstOfEach = <Row>(rows: Row[], idOf: (row: Row) => string): Row[] =>
	rows.filter((row, i) => i === 0 || idOf(rows[i - 1]!) !== idOf(row));
