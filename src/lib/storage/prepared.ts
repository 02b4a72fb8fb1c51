import { sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { isPostgres } from './columns.ts';
import { db, type Database } from './index.ts';

interface Preparable<P> {
	prepare(): P;
}

/**
 * A query that is built once and then only filled in, for what every visitor waits for: building one costs several
 * times what running it costs. Its values are `sql.placeholder`s. On PostgreSQL it is built for each use, since there
 * a transaction has a connection of its own.
 */
export function prepared<P>(build: () => Preparable<P>): () => P {
	const built = new WeakMap<Database, P>();
	return () => {
		const known = isPostgres ? undefined : built.get(db);
		if (known) return known;
		const query = build().prepare();
		built.set(db, query);
		return query;
	};
}

const MOST_ROWS = 8;

/**
 * Inserts rows of one shape in one statement that is built once for each number of rows. Columns that may be empty
 * must be text or numbers: drizzle gives what is filled in later to the column as it is.
 */
export function preparedInsert<T extends SQLiteTable>(table: T) {
	type Row = T['$inferInsert'];
	const queries = new Map<string, ReturnType<typeof build>>();
	const build = (rows: number, columns: string[]) =>
		prepared(() => db.insert(table).values(Array.from({ length: rows }, (_, i) => placeholders(columns, i)) as Row[]));

	return async (rows: Row[]) => {
		if (!rows.length) return;
		if (rows.length > MOST_ROWS) return void (await db.insert(table).values(rows));
		const columns = Object.keys(rows[0]!);
		const shape = `${rows.length} ${columns.join(' ')}`;
		const query = queries.get(shape) ?? build(rows.length, columns);
		queries.set(shape, query);
		await query().execute(Object.fromEntries(rows.flatMap((row, i) => named(row, columns, i))));
	};
}

const placeholders = (columns: string[], row: number) =>
	Object.fromEntries(columns.map((column) => [column, sql.placeholder(`${column}_${row}`)]));

const named = (values: Record<string, unknown>, columns: string[], row: number) =>
	columns.map((column) => [`${column}_${row}`, values[column] ?? null] as const);
