import { sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
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
	const insert = byShape((rows: T['$inferInsert'][]) => db.insert(table).values(rows));
	return async (rows: T['$inferInsert'][]) => {
		if (!rows.length) return;
		if (rows.length > MOST_ROWS) return void (await db.insert(table).values(rows));
		await insert(rows);
	};
}

const LONG = 50;

/**
 * Inserts a long list of rows of one shape, but for those that are there already, in statements that are built once:
 * others wait for the transaction. Returns the value of `column` of the new ones.
 */
export function preparedInsertNew<T extends SQLiteTable>(table: T, column: SQLiteColumn) {
	const build = (rows: T['$inferInsert'][]) =>
		db.insert(table).values(rows).onConflictDoNothing().returning({ value: column });
	const insert = byShape(build);
	return async (rows: T['$inferInsert'][]) => {
		const added: unknown[] = [];
		for (let from = 0; from < rows.length; from += LONG) {
			const some = rows.slice(from, from + LONG);
			const kept = some.length === LONG ? await insert(some) : await build(some);
			for (const { value } of kept) added.push(value);
		}
		return added as string[];
	};
}

interface Executable<R> {
	execute(values?: Record<string, unknown>): Promise<R>;
}

/** The statement for rows like these, built when it is first needed, filled in with them. */
function byShape<Row extends object, R>(insert: (rows: Row[]) => Preparable<Executable<R>>) {
	const known = new Map<string, ReturnType<typeof make>>();
	const make = (count: number, columns: string[]) => {
		const names = Array.from({ length: count }, (_, i) => columns.map((column) => `${column}_${i}`));
		const rows = names.map((of) => Object.fromEntries(columns.map((column, i) => [column, sql.placeholder(of[i]!)])));
		return { names, query: prepared(() => insert(rows as Row[])) };
	};
	return (rows: Row[]) => {
		const columns = Object.keys(rows[0]!);
		const shape = `${rows.length} ${columns.join(' ')}`;
		const { names, query } = known.get(shape) ?? make(rows.length, columns);
		known.set(shape, { names, query });
		return query().execute(filledIn(rows, columns, names));
	};
}

// As plain loops: an import comes here a million times, while others wait for it.
function filledIn(rows: object[], columns: string[], names: string[][]) {
	const values: Record<string, unknown> = {};
	for (const [at, row] of rows.entries())
		for (const [i, column] of columns.entries())
			values[names[at]![i]!] = (row as Record<string, unknown>)[column] ?? null;
	return values;
}
