import sharp from 'sharp';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { readWishPage } from '#lib/chain/wish-page.server.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { hide } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { uploads } from '#lib/uploads/tables.ts';
import { answerEdition, closeEdition, openEdition, reopenEdition } from '#lib/wishes/editions.server.ts';
import { answerWish } from '#lib/wishes/fates.server.ts';
import { answerWithPicture, readWishPicture } from '#lib/wishes/picturing.server.ts';
import { otherYears, readLastYear } from '#lib/wishes/reading.server.ts';
import { wishes, wishFates } from '#lib/wishes/tables.ts';
import { findEdition, hangWish } from '#lib/wishes/wishes.server.ts';
import { only } from '#test/support/only.ts';
import { plantedTree } from '#test/support/tree.ts';

const photo = () =>
	sharp({ create: { width: 320, height: 240, channels: 3, background: '#7a5' } })
		.jpeg()
		.toBuffer();

const historyOf = async (id: string) => (await readWishPage('hal', '2026', id)).history;

test('all that was said of a wish stays to read, the oldest first', async () => {
	const { editor, hang } = await plantedTree();
	const { id } = await hang('Een bankje');
	await at('2026-03-01T12:00Z', () => answerWish(editor, { id, fate: 'taken_up', reason: 'Wij zoeken hout.' }));
	await at('2026-04-01T12:00Z', () => answerWish(editor, { id, fate: 'come_true', reason: 'Het staat er.' }));
	expect((await historyOf(id)).map(({ fate, reason }) => [fate, reason])).toEqual([
		['taken_up', 'Wij zoeken hout.'],
		['come_true', 'Het staat er.']
	]);
});

test('what was said before histories were kept is the first of them', async () => {
	const { editor, hang } = await plantedTree();
	const { id } = await hang('Een bankje');
	await db.update(wishes).set({ fate: 'taken_up', fateReason: 'Van vroeger.', fateAt: new Date('2026-01-01') });
	expect((await historyOf(id)).map(({ reason }) => reason)).toEqual(['Van vroeger.']);
	await answerWish(editor, { id, fate: 'come_true', reason: 'Het staat er.' });
	expect((await historyOf(id)).map(({ reason }) => reason)).toEqual(['Van vroeger.', 'Het staat er.']);
});

test('a wish that came true has a picture with words, for everybody who sees the wish', async () => {
	const { editor, moderator, hang } = await plantedTree();
	const wish = await hang('Een bankje');
	const answer = { id: wish.id, fate: 'come_true', reason: 'Het staat er.' } as const;
	const file = { name: 'bankje.jpg', bytes: await photo(), isTooLarge: false };
	expect(await answerWithPicture(editor, { ...answer, alt: '' }, file)).toMatchObject([{ field: 'alt' }]);
	await expect(answerWithPicture(moderator, { ...answer, alt: 'x' }, file)).rejects.toMatchObject({ status: 404 });
	expect(await answerWithPicture(editor, { ...answer, alt: 'Een houten bankje' }, file)).toEqual([]);
	const [said] = await historyOf(wish.id);
	expect(said!.picture?.description).toBe('Een houten bankje');
	expect((await readWishPicture(wish.id, said!.id)).isPicture).toBe(true);

	await answerWish(editor, { ...answer, reason: 'Het staat er sinds maandag.' });
	expect((await historyOf(wish.id)).at(-1)!.picture, 'in other words it keeps its picture').toBeDefined();
	await hide(moderator, wish.contributionId, 'Toch niet');
	await expect(readWishPicture(wish.id, said!.id)).rejects.toMatchObject({ status: 404 });
});

test('who takes a wish back, takes along what was said of it and its picture', async () => {
	const { editor, hang } = await plantedTree();
	const wish = await hang('Een bankje');
	const file = { name: 'bankje.jpg', bytes: await photo(), isTooLarge: false };
	const fate = { fate: 'come_true', reason: 'Voor Anna van nummer 12.', alt: 'Anna op het bankje' } as const;
	await answerWithPicture(editor, { id: wish.id, ...fate }, file);
	expect(await withdraw(wish.code, secretOf(wish.onceKey))).toBe(true);
	expect(await db.$count(uploads)).toBe(0);
	expect(only(await db.select().from(wishFates))).toMatchObject({ reason: '', uploadId: null });
});

test('a tree is answered when each wish in it has a fate with words', async () => {
	const { editor, edition, hang } = await plantedTree();
	const bench = await hang('Een bankje');
	const swing = await hang('Een schommel');
	await expect(answerEdition(editor, edition), 'it is open').rejects.toMatchObject({ status: 409 });
	await hangWish(edition, { onceKey: newOnceKey(), text: 'Wacht', author: '', neighbourhoodId: undefined, email: '' });
	await closeEdition(editor, edition);
	await answerWish(editor, { id: bench.id, fate: 'impossible', reason: 'Er is geen plek.' });
	await expect(answerEdition(editor, edition), 'one waits for the moderator').rejects.toMatchObject({ status: 409 });
	await db.update(contributions).set({ status: 'hidden' }).where(eq(contributions.status, 'pending'));
	await expect(answerEdition(editor, edition), 'the swing has no answer').rejects.toMatchObject({ status: 409 });
	await answerWish(editor, { id: swing.id, fate: 'come_true', reason: 'Hij hangt er.' });
	await answerEdition(editor, edition);
	expect((await findEdition('hal', '2026')).status).toBe('answered');
	await expect(answerWish(editor, { id: swing.id, fate: 'hanging', reason: '' })).rejects.toMatchObject({
		status: 409
	});
	await expect(reopenEdition(editor, edition), 'it rests').rejects.toMatchObject({ status: 409 });
});

test('next year’s tree opens with what became of the wishes of this one', async () => {
	const { editor, edition, hang } = await plantedTree();
	const bench = await hang('Een bankje');
	await hang('Een schommel');
	await answerWish(editor, { id: bench.id, fate: 'come_true', reason: 'Het staat er.' });
	const next = await openEdition(editor, { ...edition, ...edition.tree, year: 2027 });
	expect(await readLastYear(next, await otherYears(next)), 'not while it is open').toBeUndefined();
	await closeEdition(editor, edition);
	const last = (await readLastYear(next, await otherYears(next)))!;
	expect(last.total).toBe(2);
	expect(last.counts).toContainEqual({ fate: 'come_true', count: 1 });
	expect(last.comeTrue.map(({ text }) => text)).toEqual(['Een bankje']);
});
