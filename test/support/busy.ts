import pg from 'pg';
import { isPostgres } from '#lib/storage/columns.ts';

// For two forms that are sent at the same moment. On PostgreSQL their transactions run side by side.

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Holds what is under way at this row, by a connection of its own, until it is let go. Nothing on SQLite. */
export async function keepBusy(sql: string, id: string) {
	if (!isPostgres) return async () => {};
	const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
	await client.connect();
	await client.query('begin');
	await client.query(sql, [id]);
	return async () => {
		await client.query('commit');
		await client.end();
	};
}

/** Until somebody waits for that row. On SQLite one comes after the other by itself. */
export async function untilSomebodyWaits() {
	if (!isPostgres) return pause(100);
	const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
	await client.connect();
	const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
	for (let tries = 0; tries < 200 && !(await client.query(waiting)).rowCount; tries++) await pause(25);
	await client.end();
}

export const consultationBusy = (id: string) =>
	keepBusy('select 1 from consultations where id = $1 for no key update', id);
