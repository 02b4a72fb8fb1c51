import { type SQL, sql } from 'drizzle-orm';
import { isPostgres } from '#lib/storage/columns.ts';
import { db } from '#lib/storage/index.ts';

/** Every row of every table, as text: to look whether something is still anywhere. */
export async function everythingStored(): Promise<string> {
	const stored: Record<string, unknown> = {};
	for (const name of await listTables()) stored[name] = await rowsOf(sql`select * from ${sql.identifier(name)}`);
	return JSON.stringify(stored);
}

/** Also the copy that full-text search keeps; what SQLite needs for that copy itself is in no readable form. */
async function listTables(): Promise<string[]> {
	const names = await rowsOf(
		isPostgres
			? sql`select tablename from pg_tables where schemaname = 'public' order by 1`
			: sql`select name from sqlite_master where type = 'table' and name not glob '*_fts_*' order by 1`
	);
	return names.flatMap((row) => Object.values(row as object) as string[]);
}

async function rowsOf(query: SQL): Promise<unknown[]> {
	if (!isPostgres) return db.all(query);
	const postgres = db as unknown as { execute(query: SQL): Promise<{ rows: unknown[] }> };
	return (await postgres.execute(query)).rows;
}
