import { existsSync, readFileSync } from 'node:fs';
import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { fullTextQuery } from '#lib/contributions/full-text.ts';
import { listContributions, PAGE_SIZE } from '#lib/contributions/search.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { searchPeople } from '#lib/people/administration.server.ts';
import { joinByEmail } from '#lib/people/people.server.ts';
import { searchSources } from '#lib/policies/desk.server.ts';
import { newId } from '#lib/storage/ids.ts';
import { isPostgres } from '#lib/storage/columns.ts';
import { db } from '#lib/storage/index.ts';
import { createFinding } from '#lib/themes/findings.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { say } from '#test/support/contributions.ts';
import { join } from '#test/support/people.ts';

async function begin() {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	const found = async (filter: object) =>
		(await listContributions({ consultationId: consultation.id, ...filter })).rows.map(({ text }) => text);
	return { editor, consultation, found };
}

test('one list holds what came in over all channels, the newest first', async () => {
	const { editor, consultation, found } = await begin();
	const other = await newConsultation(editor, { title: 'Iets anders' });
	await at('2026-03-01', () => say(consultation, 'Een wens', { channel: 'wish' }));
	await at('2026-03-02', () => say(consultation, 'Een brief', { channel: 'letter' }));
	await say(other, 'Van een ander traject');

	expect(await found({})).toEqual(['Een brief', 'Een wens']);
	expect(await found({ channel: 'wish' })).toEqual(['Een wens']);
	expect(await found({ status: 'hidden' })).toEqual([]);
});

test('the list is filtered by wijk', async () => {
	const { consultation, found } = await begin();
	const wijk = { id: newId(), slug: 'hoven', name: 'De Hoven', description: '', population: 10, position: 1 };
	await db.insert(neighbourhoods).values(wijk);
	await say(consultation, 'Uit de Hoven', { neighbourhoodId: wijk.id });
	await say(consultation, 'Zonder wijk');
	expect(await found({ neighbourhoodId: wijk.id })).toEqual(['Uit de Hoven']);
});

test('a period holds its first and its last day whole, by the clock of the Netherlands', async () => {
	const { consultation, found } = await begin();
	// In summer the day begins at 22:00 UTC, in winter at 23:00.
	await at('2026-06-30T21:59:59Z', () => say(consultation, '30 juni'));
	await at('2026-06-30T22:00:00Z', () => say(consultation, '1 juli'));
	await at('2026-12-01T22:59:59Z', () => say(consultation, '1 december'));
	await at('2026-12-01T23:00:00Z', () => say(consultation, '2 december'));
	expect(await found({ from: '2026-07-01', until: '2026-12-01' })).toEqual(['1 december', '1 juli']);
});

test('words are found in what was said and in what was asked, by themselves and together', async () => {
	const { consultation, found } = await begin();
	await say(consultation, 'Meer bankjes in het park', { prompt: 'Wat mist u?' });
	await say(consultation, 'Een bus op zondag', { prompt: 'Hoe komt u bij het park?' });
	expect(await found({ words: 'bankjes' })).toEqual(['Meer bankjes in het park']);
	expect((await found({ words: 'park' })).toSorted()).toEqual(['Een bus op zondag', 'Meer bankjes in het park']);
	expect(await found({ words: 'park zondag' })).toEqual(['Een bus op zondag']);
	expect(await found({ words: 'zwembad' })).toEqual([]);
	expect(await found({ words: 'bank' })).toEqual(['Meer bankjes in het park']);
});

const said = ['Wij willen een zwembad', 'Één bankje graag', 'De bus van 8 uur', "Auto's van oma-en-opa’s, 1.000 m/s"];

/** What is typed, and which of those are found: the same on both databases. */
const searches: [string, number[]][] = [
	['zwembad', [0]],
	['-zwembad', [0]],
	['zwem', [0]],
	['zwembaden', []],
	['een', [0, 1]],
	['één', [0, 1]],
	['EEN bankje', [1]],
	['een banken', []],
	['bankje een', [1]],
	['bank een', [1]],
	['de', [2]],
	['bus or zwembad', []],
	['bus OF zwembad', []],
	['"van bus"', [2]],
	['8', [2]],
	['auto', [3]],
	['auto’s', [3]],
	['opa', [3]],
	['oma-en-opa', [3]],
	['000', [3]],
	['m/s', [3]],
	['***', []]
];

test.for(searches)(
	'“%s” means the same on both databases: each word the beginning of one, without accents or case',
	async ([words, which]) => {
		const { consultation, found } = await begin();
		for (const text of said) await say(consultation, text);
		expect((await found({ words })).toSorted()).toEqual(which.map((i) => said[i]).toSorted());
	}
);

test('sources and people are searched without accents or case too', async () => {
	const { editor, consultation } = await begin();
	await say(consultation, said[1]!);
	await createFinding(editor, consultation.id, { sentence: 'Mensen willen één café', dissent: '' });
	await joinByEmail({ name: 'Élodie de Vries', email: 'vries@example.org' });
	const bea = await join('Bea', 'administrator');
	for (const words of ['één', 'EEN']) {
		const { findings, contributions } = await searchSources(editor, consultation.id, words);
		expect([findings.length, contributions.length]).toEqual([1, 1]);
	}
	for (const words of ['élodie', 'ELODIE', 'vries elo', 'vries@example'])
		expect((await searchPeople(bea, { words, page: 1 })).total, words).toBe(1);
	for (const words of ['%', 'elodie bakker']) expect((await searchPeople(bea, { words, page: 1 })).total).toBe(0);
});

test('words that were changed or taken away are found no more, and the new ones are', async () => {
	const { consultation, found } = await begin();
	const id = await say(consultation, 'Meer bankjes');
	await say(consultation, 'Een bus');
	await db.update(contributions).set({ text: 'Meer bomen' }).where(eq(contributions.id, id));
	expect([await found({ words: 'bankjes' }), await found({ words: 'bomen' })]).toEqual([[], ['Meer bomen']]);
	await db.delete(contributions).where(eq(contributions.id, id));
	expect([await found({ words: 'bomen' }), await found({ words: 'bus' })]).toEqual([[], ['Een bus']]);
});

test('a change of words finds its row in the index without reading the others', { skip: isPostgres }, async () => {
	const row = sql`select row from contributions_fts_rows where contribution_id = 'x'`;
	const plan = await db.all<string[]>(sql`explain query plan delete from contributions_fts where rowid = (${row})`);
	const steps = plan.map((step) => step.at(-1));
	expect(steps).toContainEqual(expect.stringContaining('USING PRIMARY KEY'));
	expect(steps).toContainEqual(expect.stringMatching(/VIRTUAL TABLE INDEX 0:=/));
	const [trigger] = await db.all<string[]>(
		sql`select sql from sqlite_master where name = 'contributions_fts_delete' and type = 'trigger'`
	);
	expect(trigger![0]).toContain('rowid = (SELECT row FROM contributions_fts_rows');
});

test('a word that more than a thousand said is found in the same order as a rare one', async () => {
	const { consultation } = await begin();
	const rows = Array.from({ length: 1100 }, (_, i) => ({
		...{ id: newId(), consultationId: consultation.id, channel: 'letter' as const, text: `Bank ${i}` },
		...{ status: 'public' as const, statusAt: new Date(), handedInAt: new Date(Date.UTC(2026, 0, 1, 0, i)) }
	}));
	await db.insert(contributions).values(rows);
	await say(consultation, 'Een bus');
	const list = await listContributions({ consultationId: consultation.id, words: 'bank' }, 2);
	expect([list.total, list.rows[0]!.text]).toEqual([1100, 'Bank 1049']);
});

const naughty = '../shared/data/robuustheid/blns.json';
const hostile = [
	'"',
	"'",
	'" OR 1=1 --',
	'NEAR(',
	'a AND',
	'*',
	'-a',
	'(((',
	'id:x',
	'\0',
	'a\0b',
	'\ud800',
	'🦊'.repeat(500),
	'a '.repeat(5000)
];

test('no question to the search fails, however hostile', async () => {
	const { consultation, found } = await begin();
	await say(consultation, 'Een bankje');
	if (!existsSync(naughty)) console.log('skipped: hostile texts, ../shared/data is not there');
	const all = existsSync(naughty) ? [...hostile, ...(JSON.parse(readFileSync(naughty, 'utf8')) as string[])] : hostile;
	for (const words of all) await expect(found({ words }), words).resolves.toBeInstanceOf(Array);
});

test('a question to the database holds only words, each the beginning of one', () => {
	expect(fullTextQuery('bank in het Park', false)).toBe('"bank"* "in"* "het"* "park"*');
	expect(fullTextQuery('"bank" OR NOT (x)', false)).toBe('"bank"* "or"* "not"* "x"*');
	expect(fullTextQuery('"bank" OR NOT (x)', true)).toBe("'bank':* & 'or':* & 'not':* & 'x':*");
	expect(fullTextQuery('***')).toBe('');
});

test('a long list comes in pages, and every contribution is on one of them once', async () => {
	const { consultation } = await begin();
	const rows = Array.from({ length: PAGE_SIZE * 2 + 3 }, (_, i) => ({
		id: newId(),
		consultationId: consultation.id,
		channel: 'questionnaire' as const,
		text: `Antwoord ${i}`,
		status: 'public' as const,
		statusAt: new Date('2026-03-01'),
		handedInAt: new Date('2026-03-01')
	}));
	await db.insert(contributions).values(rows);
	const page = (n: number) => listContributions({ consultationId: consultation.id }, n);
	const [one, two, three] = [await page(1), await page(2), await page(3)];
	expect([one.total, one.pages, three.rows.length]).toEqual([rows.length, 3, 3]);
	expect(new Set([one, two, three].flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(rows.length);
	expect((await page(99)).page).toBe(3);
	expect((await page(Number.NaN)).page).toBe(1);
});
