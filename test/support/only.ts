/** The one row that there must be. */
export function only<T>(rows: readonly T[]): T {
	if (rows.length !== 1) throw new Error(`expected one, got ${rows.length}`);
	return rows[0]!;
}
