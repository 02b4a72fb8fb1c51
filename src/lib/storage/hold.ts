import { eq } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { isPostgres } from './columns.ts';
import { db } from './index.ts';

type Decidable = SQLiteTable & { id: SQLiteColumn };

interface Lockable {
	for(strength: 'update' | 'share', config?: { of: SQLiteTable }): Promise<unknown>;
}

/**
 * Keeps a row as it is for the rest of the transaction: who wants to change it, or add what points to it, waits. What
 * is read after this is what the decision rests on. On SQLite one transaction writes at a time, so all is held there.
 * `share`: others hold it too, who only need that it stays as it is.
 */
export async function hold(table: Decidable, id: string, strength: 'update' | 'share' = 'update') {
	if (!isPostgres) return;
	const row = db.select({ id: table.id }).from(table).where(eq(table.id, id));
	await (row as unknown as Lockable).for(strength);
}

/** The same for the rows of a table that a query reads: what it gives is what they are after the wait. */
export function withRowsHeld<Query>(query: Query, of: SQLiteTable): Query {
	if (isPostgres)
		void (query as unknown as { for: (...how: Parameters<Lockable['for']>) => unknown }).for('update', { of });
	return query;
}
