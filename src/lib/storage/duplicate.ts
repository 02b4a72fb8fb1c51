/** The row is there already: both databases say so, each in its own words. */
export function isDuplicate(error: unknown): boolean {
	const { code, cause } = (error ?? {}) as { code?: string; cause?: { code?: string } };
	const said = cause?.code ?? code;
	return said === '23505' || said === 'SQLITE_CONSTRAINT_UNIQUE' || said === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}
