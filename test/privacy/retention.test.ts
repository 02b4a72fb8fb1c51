import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { getTableColumns, getTableName, is, Table, type AnyColumn } from 'drizzle-orm';
import { getTableConfig as configOfPostgres, type PgTable } from 'drizzle-orm/pg-core';
import { getTableConfig as configOfSqlite, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { beforeAll, expect, test } from 'vitest';
import { languageColumns } from '#lib/language-checks/columns.ts';
import { cleanings } from '#lib/privacy/cleaning.server.ts';
import { onDemand, stays } from '#lib/privacy/retention/fates.ts';
import { retention } from '#lib/privacy/retention/retention.ts';
import { isPostgres } from '#lib/storage/columns.ts';

/** By the name of each table the columns that can hold words, an address or a picture. */
const tables = new Map<string, string[]>();

beforeAll(async () => {
	for (const file of globSync('src/lib/**/tables.ts').toSorted())
		for (const one of Object.values((await import(/* @vite-ignore */ resolve(file))) as Record<string, unknown>))
			if (is(one, Table)) tables.set(getTableName(one), wordy(one));
});

function wordy(one: Table) {
	const references = new Set(referencesOf(one));
	return Object.entries(getTableColumns(one))
		.filter(([key, column]) => canHoldWords(column) && !references.has(column.name) && !(key in languageColumns()))
		.map(([key]) => key);
}

const referencesOf = (one: Table) =>
	(isPostgres ? configOfPostgres(one as PgTable) : configOfSqlite(one as SQLiteTable)).foreignKeys.flatMap((key) =>
		key.reference().columns.map(({ name }) => name)
	);

/** Not: ids, hashes, days and what is chosen from a list in the code. */
const canHoldWords = ({ name, dataType, enumValues }: AnyColumn) =>
	['string', 'json', 'buffer', 'custom'].includes(dataType) &&
	!enumValues?.length &&
	!/(^|_)(id|hash|slug|on|day|up_to)$/.test(name.replace('external_id', 'external'));

const columnsIn = (name: string) => Object.values(retention[name] ?? {}).flatMap((columns) => columns.split(' '));

test('of each column that can hold words it is said when they go, or why they stay', () => {
	expect(tables.size).toBeGreaterThan(100);
	for (const [name, columns] of tables)
		expect([...new Set(columnsIn(name))].toSorted(), `${name}: say it in privacy/retention`).toEqual(
			columns.toSorted()
		);
});

test('nothing is said of what is not there', () => {
	const known = [...tables].filter(([, columns]) => columns.length).map(([name]) => name);
	expect(Object.keys(retention).toSorted()).toEqual(known.toSorted());
	for (const [name, fates] of Object.entries(retention))
		for (const fate of Object.keys(fates))
			expect(fate in { ...stays, ...onDemand, ...cleanings }, `${name}: ${fate}`).toBe(true);
});

test('words that only stay are none that inwoners tell of themselves', () => {
	const names = /^(?:email|phone|contact|name|author|address|recipient|needWords|bytes)$/;
	const kept = [...tables].flatMap(([table, columns]) =>
		columns
			.filter((column) => names.test(column) && fatesOf(table, column).every((fate) => fate in stays))
			.map((column) => `${table}.${column}: ${fatesOf(table, column)}`)
	);
	// Of a thing, of who has a role, or of the municipality: a name of an inwoner here is a hole.
	expect(kept.toSorted()).toEqual([
		'advice_agreements.name: inRole',
		'advice_notes.author: inRole',
		'announcements.address: places',
		'funds.name: ours',
		'meeting_tables.name: keys',
		'neighbourhoods.name: ours',
		'poll_batches.name: keys',
		'round_questions.author: inRole',
		'themes.name: ours',
		'wish_entry_codes.name: ours',
		'wish_kiosks.name: ours',
		'wish_trees.name: ours'
	]);
});

const fatesOf = (table: string, column: string) =>
	Object.entries(retention[table] ?? {}).flatMap(([fate, columns]) =>
		columns.split(' ').includes(column) ? [fate] : []
	);
