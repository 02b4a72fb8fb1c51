import { expect, test } from 'vitest';
import { newOnceKey } from '#lib/once/key.ts';
import { approve, support, withdraw } from '#lib/contributions/contributions.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { contributions, receipts } from '#lib/contributions/tables.ts';
import { events } from '#lib/events/tables.ts';
import { db } from '#lib/storage/index.ts';
import { answerWish, closeEdition, countUnseen, hangWish, listWishes, openEdition } from '#lib/wishes/wishes.server.ts';
import { newConsultation } from '#test/support/consultations.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

const wish = (text: string, onceKey = newOnceKey()) => ({
	text,
	onceKey,
	author: '',
	neighbourhoodId: undefined,
	email: ''
});

async function plant() {
	const editor = await join('Eva', 'editor');
	const moderator = await join('Mo', 'moderator');
	const { id } = await newConsultation(editor);
	const place = { slug: 'hal', name: 'De Hal', place: 'Buurthuis', rule: 'Wensen voor de hal.', introduction: '' };
	return { editor, moderator, edition: await openEdition(editor, { consultationId: id, year: 2026, ...place }) };
}

test('a wish hangs in public after a moderator looked at it', async () => {
	const { edition, moderator } = await plant();
	await hangWish(edition, wish('Een bankje bij de deur'));
	expect(await listWishes(edition)).toEqual([]);
	expect(await countUnseen(edition)).toEqual(new Map([['pending', 1]]));

	const contribution = only(await db.select().from(contributions));
	await approve(moderator, contribution.id);
	expect((await listWishes(edition)).map(({ text }) => text)).toEqual(['Een bankje bij de deur']);
});

test('rule 7: a hundred equal posts make one wish and a hundred equal receipts', async () => {
	const { edition } = await plant();
	const same = wish('Een bankje');
	const codes = await Promise.all(Array.from({ length: 100 }, () => hangWish(edition, same)));

	expect(new Set(codes).size).toBe(1);
	expect(await db.$count(contributions)).toBe(1);
	expect(await db.$count(receipts)).toBe(1);
});

test('a wish that many want is counted once a person', async () => {
	const { edition, moderator } = await plant();
	await hangWish(edition, wish('Een bankje'));
	const { id } = only(await db.select().from(contributions));
	await approve(moderator, id);
	await Promise.all(['anna', 'anna', 'bas'].map((who) => support(id, who)));

	expect((await listWishes(edition))[0]?.supporters).toBe(2);
});

test('nobody supports what is not public', async () => {
	const { edition } = await plant();
	await hangWish(edition, wish('Een bankje'));
	const { id } = only(await db.select().from(contributions));
	await expect(support(id, 'anna')).rejects.toMatchObject({ status: 404 });
});

test('a closed tree takes no wishes, and what came before stays', async () => {
	const { editor, edition } = await plant();
	await hangWish(edition, wish('Een bankje'));
	await closeEdition(editor, edition);
	await expect(hangWish({ ...edition, status: 'closed' }, wish('Nog een'))).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(contributions)).toBe(1);
});

test('the fate of a wish is public with its reason, and only a redacteur says it', async () => {
	const { editor, moderator, edition } = await plant();
	await hangWish(edition, wish('Een bankje'));
	const contribution = only(await db.select().from(contributions));
	await approve(moderator, contribution.id);
	const { id } = only(await listWishes(edition));

	const fate = { id, fate: 'come_true', reason: 'Het bankje staat er.' } as const;
	await expect(answerWish(moderator, fate)).rejects.toMatchObject({ status: 404 });
	await answerWish(editor, fate);
	expect((await listWishes(edition))[0]).toMatchObject({ fate: 'come_true', fateReason: 'Het bankje staat er.' });
	expect((await db.select({ action: events.action }).from(events)).map(({ action }) => action)).toContain(
		'wish.answered'
	);
});

test('who has the secret takes the words back; that there was a wish stays', async () => {
	const { edition } = await plant();
	const given = wish('Een bankje');
	const code = await hangWish(edition, given);

	expect(await withdraw(code, 'GERADEN')).toBe(false);
	expect(await withdraw(code, secretOf(given.onceKey))).toBe(true);
	expect(await db.select().from(contributions)).toMatchObject([{ text: '', status: 'withdrawn' }]);
	expect(await countUnseen(edition)).toEqual(new Map([['withdrawn', 1]]));
});
