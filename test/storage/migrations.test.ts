import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isPostgres } from '#lib/storage/columns.ts';
import { openPostgres } from '#lib/storage/open-postgres.ts';
import { openSqlite } from '#lib/storage/open-sqlite.ts';
import { copyDatabase } from '#test/support/copy-database.ts';
import { type Row, rowsFor } from '#test/support/filling.ts';
import { openRaw } from '#test/support/raw-database.ts';

const dialect = isPostgres ? 'postgresql' : 'sqlite';
interface Entry {
	idx: number;
	version: string;
	when: number;
	tag: string;
	breakpoints: boolean;
}
const journalOf = (folder: string) => `${folder}/${dialect}/meta/_journal.json`;
const { entries } = JSON.parse(readFileSync(journalOf('drizzle'), 'utf8')) as { entries: Entry[] };

/** Tables that hold nothing of people any more: what was counted for the limits is in memory now. */
const gone = ['limits'];

let folder: string;
let target: string;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'samenspraak-migrations-'));
	target = isPostgres
		? await copyDatabase(process.env.DATABASE_URL!, `m_${crypto.randomUUID().replaceAll('-', '')}`, 'template0')
		: join(folder, 'old.sqlite');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a platform that is in use keeps every row through each later migration', async () => {
	let before: Record<string, number> = {};
	for (let known = 1; known <= entries.length; known++) {
		await migrate(entries.slice(0, known));
		const after = await countAll();
		for (const [table, rows] of Object.entries(before))
			if (table in after || !gone.includes(table)) expect(after[table], table).toBeGreaterThanOrEqual(rows);
		before = await fill();
		expect(Object.values(before).filter((rows) => !rows)).toEqual([]);
	}
});

test('what was taken back before an upgrade is gone after it, and so are the codes in old mails', async () => {
	await migrate(entries.slice(0, numberOf('take-back-answers')));
	const raw = await openRaw(target);
	const before: Record<string, Row> = {
		contributions: { status: 'withdrawn', receipt_id: 'receipts id' },
		mails: { subject_key: 'sign-in:1' },
		responses: { answers: '{"beter":"Meer groen"}', receipt_id: 'receipts id' }
	};
	const parents = ['receipts', 'consultations'];
	const rows = rowsFor(await raw.tables()).sort((a, b) => parents.indexOf(b.table) - parents.indexOf(a.table));
	for (const { table, row } of rows) await raw.insert(table, { ...row, ...before[table] });
	await migrate(entries);

	expect([await raw.count('contacts'), await raw.count('mails')]).toEqual([0, 0]);
	const [response] = await raw.rows('responses');
	expect(JSON.stringify(response)).not.toContain('Meer groen');
	expect(response!.withdrawn_at).not.toBeNull();
	await raw.close();
});

test('what was chosen for a plan belongs to each version that it had', async () => {
	await migrate(entries.slice(0, numberOf('versions-of-a-plan')));
	const raw = await openRaw(target);
	for (const { table, row } of rowsFor(await raw.tables())) {
		await raw.insert(table, row);
		if (table === 'policy_versions') await raw.insert(table, { ...row, id: 'next', number: 2 });
	}
	await migrate(entries);

	const chosen = await raw.rows('plan_results');
	expect(chosen.map(({ version_id }) => version_id).toSorted()).toEqual(['next', 'policy_versions id']);
	const [kept] = await raw.rows('paragraphs');
	expect(kept!.kept_since, 'an answer led there').not.toBeNull();
	await raw.close();
});

test('a wijkagenda of before becomes a document of one version, with the same ids', async () => {
	await migrate(entries.slice(0, numberOf('wijkagenda-as-document')));
	const raw = await openRaw(target);
	for (const { table, row } of rowsFor(await raw.tables())) {
		const agenda = { status: 'published', title: 'Samen buiten', analysis: 'Het is hier groen.' };
		const item = { kind: 'social', title: 'Een eettafel', description: 'Samen eten.', position: 2 };
		const changes: Record<string, Row> = { agendas: agenda, agenda_items: item, neighbourhoods: { slug: 'molenveld' } };
		await raw.insert(table, { ...row, ...changes[table] });
		if (table === 'consultations') await raw.insert(table, { ...row, id: 'next', slug: 'next' });
		if (table === 'agendas') await raw.insert(table, { ...row, id: 'draft', consultation_id: 'next' });
		if (table === 'agenda_items')
			await raw.insert(table, { ...row, ...item, id: 'unread', agenda_id: 'draft', contribution_id: null });
	}
	await migrate(entries);

	const [policy] = (await raw.rows('policies')).filter(({ id }) => id === 'agendas id');
	expect(policy).toMatchObject({ kind: 'agenda', title: 'Samen buiten', neighbourhood_id: 'neighbourhoods id' });
	expect(policy!.slug).toBe('wijkagenda-molenveld-consultations slug');
	const versions = await raw.rows('policy_versions');
	expect(versions.find(({ id }) => id === 'agendas id')).toMatchObject({ status: 'published', number: 1, hash: null });
	expect(versions.find(({ id }) => id === 'draft')).toMatchObject({ status: 'draft', public_at: null });
	const rows = (await raw.rows('paragraph_versions')).filter(({ version_id }) => version_id === 'agendas id');
	expect(rows).toMatchObject([
		{ paragraph_id: 'agendas id', kind: 'text', text: 'Het is hier groen.' },
		{ paragraph_id: 'agenda_items id', kind: 'item', text: 'Samen eten.', position: 2 }
	]);
	const details: unknown = rows[1]!.details;
	expect(typeof details === 'string' ? JSON.parse(details) : details).toMatchObject({
		...{ kind: 'item', title: 'Een eettafel', about: 'social', origin: 'platform', reach: 'wijk' }
	});
	expect((await raw.rows('agenda_items')).map(({ id }) => id)).toEqual(['agenda_items id']);
	expect((await raw.rows('agenda_reactions')).map(({ item_id }) => item_id)).toEqual(['agenda_items id']);
	await raw.close();
});

test('a table that others point to can be made anew without emptying them', { skip: isPostgres }, async () => {
	await migrate(entries);
	const before = await fill();
	const sql = readFileSync(`drizzle/sqlite/${entries[0]!.tag}.sql`, 'utf8');
	const create = /CREATE TABLE `consultations` \([^]*?\n\);/.exec(sql)![0];
	// Later migrations gave it more columns.
	const columns = Array.from(create.matchAll(/^\t(`\w+`) /gm), ([, name]) => name).join(', ');
	const anew = [
		'PRAGMA foreign_keys=OFF;',
		create.replace('`consultations`', '`__new_consultations`'),
		`INSERT INTO \`__new_consultations\` SELECT ${columns} FROM \`consultations\`;`,
		'DROP TABLE `consultations`;',
		'ALTER TABLE `__new_consultations` RENAME TO `consultations`;',
		'PRAGMA foreign_keys=ON;'
	].join('\n--> statement-breakpoint\n');
	const last = entries.at(-1)!;
	await migrate([...entries, { ...last, idx: last.idx + 1, when: last.when + 1, tag: 'made_anew' }], {
		'made_anew.sql': anew
	});

	expect(await countAll()).toEqual(before);
});

const numberOf = (name: string) => entries.findIndex(({ tag }) => tag.includes(name));

/** Brings the database to where it was when only these were known. */
async function migrate(known: Entry[], extra: Record<string, string> = {}) {
	const migrations = join(folder, `drizzle-${known.length}`);
	cpSync('drizzle', migrations, { recursive: true });
	writeFileSync(journalOf(migrations), JSON.stringify({ version: '7', dialect, entries: known }));
	for (const [name, sql] of Object.entries(extra)) writeFileSync(join(migrations, dialect, name), sql);

	const storage = (isPostgres ? openPostgres : openSqlite)(target);
	await storage.migrate(migrations);
	await storage.close();
}

/** Gives each table that is empty a row, and counts them all. */
async function fill() {
	const raw = await openRaw(target);
	const tables = await raw.tables();
	const known = new Map<string, Row>();
	for (const { name } of tables) {
		const [row] = await raw.rows(name);
		if (row) known.set(name, row);
	}
	for (const { table, row } of rowsFor(tables, known)) if (!known.has(table)) await raw.insert(table, row);
	await raw.close();
	return countAll();
}

async function countAll() {
	const raw = await openRaw(target);
	const counts: Record<string, number> = {};
	for (const { name } of await raw.tables()) counts[name] = await raw.count(name);
	await raw.close();
	return counts;
}
