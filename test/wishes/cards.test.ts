import { expect, test } from 'vitest';
import { at } from '#lib/clock.ts';
import { withdraw } from '#lib/chain/withdrawing.server.ts';
import { whyUnknown } from '#lib/chain/unknown-code.server.ts';
import { secretOf } from '#lib/contributions/code.ts';
import { contributions, receipts } from '#lib/contributions/tables.ts';
import { events } from '#lib/events/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { uploads } from '#lib/uploads/tables.ts';
import { findCard, isUnusedCard, printCards, readCards, takeCards } from '#lib/wishes/cards/cards.server.ts';
import { readStack } from '#lib/wishes/cards/cards.ts';
import { drawingsWith, readDrawing } from '#lib/wishes/cards/drawings.server.ts';
import { enterCard, hangOwnCard } from '#lib/wishes/cards/entering.server.ts';
import { wishCards } from '#lib/wishes/cards/tables.ts';
import { closeEdition, reopenEdition } from '#lib/wishes/editions.server.ts';
import { wishes } from '#lib/wishes/tables.ts';
import type { WishEdition } from '#lib/wishes/wish.ts';
import { approve } from '#lib/contributions/contributions.server.ts';
import { cardStack, cardWith, drawing, typedCard } from '#test/support/cards.ts';
import { only } from '#test/support/only.ts';
import { readPdf } from '#test/support/pdf.ts';
import { join } from '#test/support/people.ts';

const own = (text: string) => ({ onceKey: newOnceKey(), text, author: '', neighbourhoodId: undefined });

test('each card has a number and a code of its own, and a second stack goes on from the first', async () => {
	const { eva, edition } = await cardStack(3);
	const onceKey = newOnceKey();
	expect(await takeCards(eva, edition, { onceKey, count: 2 })).toEqual({ from: 4, to: 5 });
	expect(await takeCards(eva, edition, { onceKey, count: 2 }), 'the same form').toEqual({ from: 4, to: 5 });
	const cards = await db.select().from(wishCards);
	expect(cards.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4, 5]);
	expect(new Set(cards.map(({ code }) => code)).size).toBe(5);
});

test('four cards go on a sheet, each with its number, its code and where to hang it oneself', async () => {
	const { eva, edition } = await cardStack(5);
	const pdf = await printCards(eva, edition, { from: 1, to: 5, origin: 'https://samen.example' });
	const { pages, isTagged } = await readPdf(pdf);
	expect(isTagged).toBe(true);
	expect(pages).toHaveLength(2);
	const { code } = await cardWith(5);
	expect(pages[1]).toContain(code);
	expect(pages[1]).toContain('samen.example/volg');
	expect(pages[0]).toContain('Wensen voor de hal.');
	await expect(printCards(eva, edition, { from: 4, to: 6, origin: '' })).rejects.toMatchObject({ status: 404 });
});

test('an address asks for cards that can be', () => {
	const asked = (query: string, last = 40) => readStack(new URLSearchParams(query), last);
	expect(asked('van=3&tot=9')).toEqual({ from: 3, to: 9 });
	expect(asked('')).toEqual({ from: 21, to: 40 });
	expect(asked('', 0)).toBeUndefined();
	for (const wrong of ['van=9&tot=3', 'van=1&tot=999', 'van=0&tot=3', 'van=1', 'van=a&tot=b'])
		expect(asked(wrong)).toBeUndefined();
});

test('a card that staff types over hangs once, under the code on its strip, and staff knows who typed it', async () => {
	const { eva, edition } = await cardStack();
	const { code } = await cardWith(2);
	expect((await whyUnknown(code)).message).toContain('nog niet overgetypt');
	const input = typedCard(2);
	expect(await Promise.all([1, 2, 3].map(() => enterCard(eva, edition, input)))).toEqual([[], [], []]);
	expect((await db.select().from(receipts)).map((receipt) => receipt.code)).toEqual([code]);
	expect(only(await db.select().from(wishes)).way).toBe('card');
	expect(only(await db.select().from(contributions))).toMatchObject({
		text: 'Een bankje',
		status: 'pending',
		personId: null
	});
	expect(await isUnusedCard(code)).toBe(false);
	const { entered, used } = await readCards(eva, edition);
	expect(entered).toMatchObject([{ number: 2, by: 'Eva', text: 'Een bankje' }]);
	expect(used).toBe(1);
	const kinds = (await db.select().from(events)).map(({ action }) => action);
	expect(kinds).toContain('wish-card.entered');
});

test('a number that is used or not ours says so, and nothing hangs', async () => {
	const { eva, edition } = await cardStack();
	await at(new Date('2026-03-02T12:00:00Z'), () => enterCard(eva, edition, typedCard(1)));
	await at(new Date('2026-03-03T12:00:00Z'), async () => hangOwnCard(edition, await cardWith(2), own('Zelf gedaan')));
	const said = async (number: number) => only(await enterCard(eva, edition, typedCard(number, 'Nog een keer'))).message;
	expect(await said(1)).toBe('Kaart 1 is al overgetypt, op 2 maart 2026 door Eva.');
	expect(await said(2)).toBe('De wens van kaart 2 hangt al: de schrijver hing hem op 3 maart 2026 zelf op.');
	expect(await said(99)).toContain('Kaart 99 hoort niet bij deze boom.');
	expect(await db.$count(wishes)).toBe(2);
});

test('who hangs a card online follows it by its code, and takes it back with the secret of that form', async () => {
	const { edition } = await cardStack();
	const card = await cardWith(3);
	const words = own('Een schommel');
	const codes = await Promise.all([1, 2].map(() => hangOwnCard(edition, card, words)));
	expect(codes).toEqual([card.code, card.code]);
	await expect(hangOwnCard(edition, card, own('Iets anders'))).rejects.toMatchObject({ status: 409 });
	expect(await findCard(edition, card.code.toLowerCase())).toMatchObject({ number: 3 });
	expect(await withdraw(card.code, secretOf(words.onceKey))).toBe(true);
});

test('two who use one card at the same moment hang one wish', async () => {
	const { eva, edition } = await cardStack();
	const card = await cardWith(4);
	const all = [enterCard(eva, edition, typedCard(4)), hangOwnCard(edition, card, own('Zelf'))];
	await Promise.allSettled(all);
	expect(await db.$count(wishes)).toBe(1);
});

test('a drawing has words for who does not see it, is for everybody once the wish hangs, and goes with the words', async () => {
	const { eva, edition } = await cardStack();
	const mo = await join('Mo', 'moderator');
	const without = only(await enterCard(eva, edition, typedCard(1), drawing));
	expect(without.field).toBe('description');
	const described = { ...typedCard(1), description: 'Een schommel onder een boom' };
	expect(await enterCard(eva, edition, described, { ...drawing, bytes: Buffer.from('geen foto') })).toMatchObject([
		{ field: 'drawing' }
	]);
	expect(await db.$count(wishes)).toBe(0);
	expect(await enterCard(eva, edition, { ...described, onceKey: newOnceKey() }, drawing)).toEqual([]);

	const wish = only(await db.select().from(wishes));
	const { id, alt } = (await drawingsWith([wish.id])).get(wish.id)!;
	expect(alt).toBe('Een schommel onder een boom');
	await expect(readDrawing(edition, id)).rejects.toMatchObject({ status: 404 });
	expect((await readDrawing(edition, id, mo)).isPicture).toBe(true);
	await approve(mo, wish.contributionId);
	expect((await readDrawing(edition, id)).isPicture).toBe(true);
	const other = await cardStack(1, 'school');
	await expect(readDrawing(other.edition, id)).rejects.toMatchObject({ status: 404 });

	const { withdrawOnRequest } = await import('#lib/chain/withdrawing.server.ts');
	await withdrawOnRequest(eva, wish.contributionId);
	expect(await db.$count(uploads)).toBe(0);
});

test('only the redactie makes and types cards, and a closed tree takes none', async () => {
	const { eva, edition } = await cardStack();
	const karim = await join('Karim');
	const calls: ((person: Person, of: WishEdition) => Promise<unknown>)[] = [
		async (person, of) => takeCards(person, of, { onceKey: newOnceKey(), count: 1 }),
		async (person, of) => printCards(person, of, { from: 1, to: 1, origin: '' }),
		async (person, of) => enterCard(person, of, typedCard(1)),
		async (person, of) => readCards(person, of)
	];
	for (const call of calls) await expect(call(karim, edition)).rejects.toMatchObject({ status: 404 });
	await closeEdition(eva, edition);
	await expect(enterCard(eva, edition, typedCard(1))).rejects.toMatchObject({ status: 409 });
	expect(await isUnusedCard((await cardWith(1)).code)).toBe(true);

	await expect(reopenEdition(karim, edition)).rejects.toMatchObject({ status: 404 });
	await reopenEdition(eva, edition);
	expect(await enterCard(eva, edition, typedCard(1)), 'a stack that turns up later is not lost').toEqual([]);
});
