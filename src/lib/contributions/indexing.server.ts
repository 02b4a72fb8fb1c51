import { type SQL, sql } from 'drizzle-orm';
import { isPostgres } from '#lib/storage/columns.ts';
import { db, transaction } from '#lib/storage/index.ts';

/** So few that who hands in meanwhile hardly notices. */
const BATCH = 300;

/**
 * Brings the words that wait into the full-text index of SQLite: whatever was committed before is found after this.
 * PostgreSQL keeps its index itself.
 */
export async function indexWords() {
	if (isPostgres) return;
	while ((await firstWaiting(1)).length) await transaction(indexSome);
}

// One transaction writes at a time, so nobody brings in the same words meanwhile.
async function indexSome() {
	const last = (await firstWaiting(BATCH)).at(-1);
	if (!last) return;
	const [highest] = await valuesOf<number>(sql`select coalesce(max(rowid), 0) from contributions_fts`);
	// In the order of the list of what waits, and not of the much longer one of all that was said.
	await db.run(sql`insert into contributions_fts (id, text)
		select id, prompt || ' ' || text from contributions_fts_waiting cross join contributions on id = contribution_id
		where contribution_id <= ${last} order by contribution_id`);
	await db.run(sql`insert into contributions_fts_rows
		select id, rowid from contributions_fts where rowid > ${highest} order by rowid`);
	await db.run(sql`delete from contributions_fts_waiting where contribution_id <= ${last}`);
}

const firstWaiting = (most: number) =>
	valuesOf<string>(sql`select contribution_id from contributions_fts_waiting order by contribution_id limit ${most}`);

const valuesOf = async <T>(query: SQL) => (await db.values<[T]>(query)).map(([value]) => value);
