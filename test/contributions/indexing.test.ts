import { readFileSync } from 'node:fs';
import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { wipeContributions } from '#lib/contributions/contributions.server.ts';
import { indexWords } from '#lib/contributions/indexing.server.ts';
import { searchPublic } from '#lib/contributions/moderation.server.ts';
import { issueReceipt } from '#lib/contributions/receipts.server.ts';
import { listContributions } from '#lib/contributions/search.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { searchSources } from '#lib/policies/desk.server.ts';
import { newId } from '#lib/storage/ids.ts';
import { isPostgres } from '#lib/storage/columns.ts';
import { db, settleDatabase, transaction } from '#lib/storage/index.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { say } from '#test/support/contributions.ts';
import { join } from '#test/support/people.ts';

async function begin() {
	const editor = await join('Eva', 'editor');
	const consultation = await newConsultation(editor);
	const found = async (words: string) =>
		(await listContributions({ consultationId: consultation.id, words })).rows.map(({ text }) => text);
	return { editor, consultation, found };
}

const write = (id: string, text: string) => db.update(contributions).set({ text }).where(eq(contributions.id, id));

/** How many wait for the index of SQLite; PostgreSQL keeps its index itself. */
const waiting = async () =>
	isPostgres ? 0 : (await db.values<[number]>(sql`select count(*) from contributions_fts_waiting`))[0]![0];

test('whoever searches finds what was handed in just now, wherever they search', async () => {
	const { editor, consultation, found } = await begin();
	await say(consultation, 'Een bankje');
	expect(await found('bankje')).toEqual(['Een bankje']);
	await say(consultation, 'Een bus');
	expect((await searchPublic('bus', { among: undefined, page: 1 })).total).toBe(1);
	await say(consultation, 'Een boom');
	expect((await searchSources(editor, consultation.id, 'boom')).contributions).toHaveLength(1);
	expect(await waiting()).toBe(0);
});

test('a thousand that come in at once are all found, also by who search at the same moment', async () => {
	const { consultation, found } = await begin();
	await Promise.all(Array.from({ length: 1000 }, (_, i) => say(consultation, `Bankje ${i}`)));
	const both = () => listContributions({ consultationId: consultation.id, words: 'bankje' });
	const totals = (await Promise.all([both(), indexWords(), both(), indexWords()])).map((list) => list?.total);
	expect(totals).toEqual([1000, undefined, 1000, undefined]);
	expect(await found('999')).toEqual(['Bankje 999']);
	expect(await waiting()).toBe(0);
});

test('of words that changed only the new ones are found, whether the old ones were in the index or not', async () => {
	const { consultation, found } = await begin();
	const [early, late] = [await say(consultation, 'Een bankje'), await say(consultation, 'Een bus')];
	await write(late, 'Een tram');
	expect([await found('bus'), await found('tram')]).toEqual([[], ['Een tram']]);
	await write(early, 'Een boom');
	await write(late, 'Een trein');
	const searches = ['bankje', 'tram', 'boom', 'trein'];
	expect(await Promise.all(searches.map(found))).toEqual([[], [], ['Een boom'], ['Een trein']]);
});

test('words that are taken back are in no index, whether they had come into it or not', async () => {
	const { consultation, found } = await begin();
	const handIn = async (text: string) => {
		const { id: receiptId } = await issueReceipt({ consultationId: consultation.id });
		await say(consultation, text, { receiptId, prompt: 'Wat mist u?' });
		return receiptId;
	};
	const early = await handIn('Kanariegeel');
	await indexWords();
	const late = await handIn('Papegaaigroen');
	await wipeContributions(early);
	await wipeContributions(late);
	if (!isPostgres)
		expect(await db.values(sql`select id from contributions_fts where contributions_fts match 'kanariegeel'`)).toEqual(
			[]
		);
	expect([await found('kanariegeel'), await found('papegaaigroen')]).toEqual([[], []]);
	// What was asked is nobody's secret.
	expect(await found('mist')).toEqual(['', '']);
});

test(
	'words that were taken back are soon in no file of the database, nor those of the index',
	{
		skip: isPostgres
	},
	async () => {
		const { consultation, found } = await begin();
		const { id: receiptId } = await issueReceipt({ consultationId: consultation.id });
		await say(consultation, 'kanariegeel', { receiptId });
		await say(consultation, 'kanariepiet');
		expect(await found('kanariegeel')).toHaveLength(1);
		const [file] = await db.all<[number, string, string]>(sql`pragma database_list`);
		const bytes = () => [file![2], `${file![2]}-wal`].map((path) => readFileSync(path, 'latin1')).join('');
		await settleDatabase();
		expect(bytes()).toContain('kanariegeel');
		await wipeContributions(receiptId);
		await settleDatabase();
		// The index holds what two words begin with once: the rest of the second would do.
		expect(bytes()).not.toContain('riegeel');
		expect(await found('kanarie')).toEqual(['kanariepiet']);
	}
);

test('who deletes what waits leaves nothing behind', async () => {
	const { consultation, found } = await begin();
	const id = await say(consultation, 'Een bankje');
	await db.delete(contributions).where(eq(contributions.id, id));
	expect([await waiting(), await found('bankje')]).toEqual([0, []]);
});

test('a search inside a transaction finds what is not committed yet, and nobody does when it fails', async () => {
	const { consultation, found } = await begin();
	const failing = transaction(async () => {
		await say(consultation, 'Een bankje');
		expect(await found('bankje')).toHaveLength(1);
		throw new Error('toch niet');
	});
	await expect(failing).rejects.toThrow('toch niet');
	expect([await found('bankje'), await waiting()]).toEqual([[], 0]);
});

test('what was imported by the thousand is found within two seconds', { skip: isPostgres }, async () => {
	const { consultation } = await begin();
	const moment = { statusAt: new Date(), handedInAt: new Date() };
	await transaction(async () => {
		for (let from = 0; from < 20_000; from += 1000)
			await db.insert(contributions).values(
				Array.from({ length: 1000 }, (_, i) => ({
					...{ id: newId(), consultationId: consultation.id, channel: 'letter' as const, ...moment },
					...{ text: `Wij willen meer plekken om buren te zien ${from + i}`, status: 'public' as const }
				}))
			);
	});
	const begun = performance.now();
	expect((await listContributions({ consultationId: consultation.id, words: 'buren' })).total).toBe(20_000);
	expect(performance.now() - begun).toBeLessThan(2000);
});
