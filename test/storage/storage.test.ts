import { readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { eq, sql } from 'drizzle-orm';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { people } from '#lib/people/tables.ts';
import { events } from '#lib/events/tables.ts';
import { isPostgres } from '#lib/storage/columns.ts';
import { hold } from '#lib/storage/hold.ts';
import { GroupCommit } from '#lib/storage/group-commit.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, pragma, settleDatabase, transaction } from '#lib/storage/index.ts';
import { join } from '#test/support/people.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const insert = (name: string) =>
	db.insert(people).values({ id: newId(), name, email: `${name}@example.org`, createdAt: new Date() });

test('a transaction that throws leaves nothing behind, also when it joined another', async () => {
	await expect(
		transaction(async () => {
			await transaction(() => insert('Anna'));
			expect(await db.$count(people)).toBe(1);
			throw new Error('toch niet');
		})
	).rejects.toThrow('toch niet');

	expect(await db.$count(people)).toBe(0);
});

test('who fails takes nobody along who hands in at the same moment', async () => {
	const all = Array.from({ length: 100 }, (_, i) =>
		transaction(async () => {
			await insert(`Anna${i}`);
			if (i % 3 === 0) throw new Error('toch niet');
			return i;
		}).catch(() => 'failed')
	);
	const outcomes = await Promise.all(all);

	expect(outcomes.filter((outcome) => outcome === 'failed')).toHaveLength(34);
	expect(await db.$count(people)).toBe(66);
});

test('others neither see nor join a running transaction', async () => {
	const undone = transaction(async () => {
		await insert('Anna');
		await pause(30);
		throw new Error('toch niet');
	}).catch(() => 'undone');
	await pause(5);
	const bas = insert('Bas');
	const seen = db.select().from(people).where(eq(people.name, 'Anna'));

	expect([await undone, await seen]).toEqual(['undone', []]);
	await bas;
	expect((await db.select().from(people)).map(({ name }) => name)).toEqual(['Bas']);
});

test('reading does not wait for a change that takes long', async () => {
	const slow = transaction(() => pause(200));
	const before = performance.now();
	await db.select().from(people);

	expect(performance.now() - before).toBeLessThan(100);
	await slow;
});

/** Another process that writes, as an import does beside the platform. */
async function writeBeside() {
	const { rows } = (await db.run(sql`select file from pragma_database_list`)) as unknown as { rows: string[][] };
	const beside = new Sqlite(rows[0]![0]!);
	beside.exec('begin immediate');
	return { beside, stop: () => (beside.exec('commit'), beside.close()) };
}

test(
	'who reads does not wait for another process that writes, and who changes something gets their turn',
	{
		skip: isPostgres
	},
	async () => {
		const { stop } = await writeBeside();
		let done = false;
		const change = insert('Anna').then(() => (done = true));
		const before = performance.now();
		for (let i = 0; i < 10; i++) {
			await pause(20);
			expect(await db.$count(people)).toBe(0);
		}

		expect(performance.now() - before).toBeLessThan(1000);
		expect(done).toBe(false);
		stop();
		await change;
		expect(await db.$count(people)).toBe(1);
	}
);

test(
	'who waits too long for another process hears that it is busy, and the next one is served',
	{
		skip: isPostgres
	},
	async () => {
		const { beside, stop } = await writeBeside();
		const client = new Sqlite(beside.name, { timeout: 0 });
		const commits = new GroupCommit(
			(sql) => client.exec(sql),
			() => client.inTransaction,
			50
		);
		await expect(commits.run(async () => 'bewaard')).rejects.toMatchObject({ status: 503 });
		stop();
		expect(await commits.run(async () => 'bewaard')).toBe('bewaard');
		client.close();
	}
);

test('the platform goes on after PostgreSQL ended its connections, idle or in use', { skip: !isPostgres }, async () => {
	const endAll = async () => {
		const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
		await client.connect();
		const ours = `datname = current_database() and application_name = 'samenspraak'`;
		await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${ours}`);
		await client.end();
	};
	const told = vi.spyOn(console, 'error').mockImplementation(() => {});
	await Promise.all([insert('Anna'), insert('Bas')]);
	await endAll();
	await pause(200);
	expect(await db.$count(people)).toBe(2);

	await expect(
		transaction(async () => {
			await insert('Cor');
			await endAll();
			await pause(200);
			await insert('Dirk');
		})
	).rejects.toThrow();
	expect(await db.$count(people)).toBe(2);
	expect(told).toHaveBeenCalled();
	told.mockRestore();
});

test('work that outlives its transaction is not part of the next one', async () => {
	let late!: Promise<unknown>;
	await transaction(async () => {
		late = pause(5).then(() => insert('Laat'));
	});
	await transaction(async () => {
		await pause(20);
		throw new Error('toch niet');
	}).catch(() => {});
	await late;

	expect(await db.$count(people)).toBe(1);
});

test('rule 7: what is acknowledged is on the disk, on every connection', { skip: isPostgres }, () => {
	expect(pragma('synchronous')).toEqual([2, 2]);
	expect(pragma('journal_mode')).toEqual(['wal', 'wal']);
	expect(pragma('foreign_keys')).toEqual([1, 1]);
	expect(pragma('secure_delete')).toEqual([1, 1]);
});

test('words that were wiped are soon in no file of the database', { skip: isPostgres }, async () => {
	const [file] = await db.all<[number, string, string]>(sql`pragma database_list`);
	const bytes = () => [file![2], `${file![2]}-wal`].map((path) => readFileSync(path, 'latin1')).join('');
	await insert('Kanariegeel');
	await db.delete(people);
	expect(bytes(), 'the log still knows').toContain('Kanariegeel');
	await transaction(async () => settleDatabase());
	expect(bytes(), 'not while a transaction runs').toContain('Kanariegeel');
	await settleDatabase();
	expect(bytes()).not.toContain('Kanariegeel');
});

test('what happened is never altered or taken away', async () => {
	await join('Anna');
	expect(await db.$count(events)).toBe(1);
	const refused = { cause: expect.objectContaining({ message: expect.stringContaining('only ever added') }) };
	await expect(db.delete(events).where(eq(events.action, 'person.joined'))).rejects.toMatchObject(refused);
	await expect(db.update(events).set({ action: 'niets' })).rejects.toMatchObject(refused);
});

test('of two decisions about one row the second rests on what the first left', async () => {
	await insert('A');
	const [person] = await db.select().from(people);
	const lengthen = () =>
		transaction(async () => {
			await hold(people, person!.id);
			const [known] = await db.select().from(people).where(eq(people.id, person!.id));
			await pause(10);
			await db
				.update(people)
				.set({ name: `${known!.name}+` })
				.where(eq(people.id, person!.id));
		});
	await Promise.all([lengthen(), lengthen(), lengthen()]);

	expect((await db.select().from(people))[0]!.name).toBe('A+++');
});
