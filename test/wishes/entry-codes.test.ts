import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { at } from '#lib/clock.ts';
import { alerts, contributions } from '#lib/contributions/tables.ts';
import { events } from '#lib/events/tables.ts';
import { newOnceKey } from '#lib/once/key.ts';
import { db } from '#lib/storage/index.ts';
import { uploads } from '#lib/uploads/tables.ts';
import { readCards } from '#lib/wishes/cards/cards.server.ts';
import { enterCard } from '#lib/wishes/cards/entering.server.ts';
import { EntryCodeForm } from '#lib/wishes/cards/entry-code.ts';
import { addEntryCode, listEntryCodes, openEntry, stopEntryCode } from '#lib/wishes/cards/entry-codes.server.ts';
import { wishCards, wishEntryCodes } from '#lib/wishes/cards/tables.ts';
import { readTyping } from '#lib/wishes/cards/typing.server.ts';
import { closeEdition } from '#lib/wishes/editions.server.ts';
import { wishes, wishTrees } from '#lib/wishes/tables.ts';
import { findEdition } from '#lib/wishes/wishes.server.ts';
import { cardStack, cardWith, drawing, typedCard } from '#test/support/cards.ts';
import { only } from '#test/support/only.ts';
import { join } from '#test/support/people.ts';

const march = (day: number, hour = 12) => new Date(Date.UTC(2026, 2, day, hour));
const onMarch = <T>(day: number, work: () => Promise<T>) => at(march(day), work);
const given = () => ({ onceKey: newOnceKey(), name: 'Stapel van de bibliotheek', lastDay: '2026-03-10' });

/** A stack of cards, and on 1 March a code with which one types them over until 10 March. */
async function stackWithCode(slug = 'hal') {
	const { eva, edition } = await cardStack(8, slug);
	const { id, code } = await onMarch(1, () => addEntryCode(eva, edition, given()));
	const enter = (typed = code) => openEntry(slug, '2026', typed);
	return { eva, edition, id, code, enter };
}

test('with a code somebody without an account types a card over, and the log says that it came so', async () => {
	const { eva, edition, id, enter } = await stackWithCode();
	await onMarch(2, async () => expect(await enterCard((await enter()).code, edition, typedCard(3))).toEqual([]));
	expect(await cardWith(3)).toMatchObject({ enteredWith: id, enteredBy: null, usedAt: march(2) });
	expect(only(await db.select().from(wishes)).way).toBe('card');
	const told = await db.select().from(events).where(eq(events.action, 'wish-card.entered_by_code'));
	expect(only(told)).toMatchObject({ actorId: null, particulars: { number: 3, code: id } });
	await onMarch(2, async () =>
		expect(await listEntryCodes(eva, edition)).toMatchObject([
			{ entered: 1, usedAt: march(2), works: true, status: 'Werkt tot en met 10 maart 2026' }
		])
	);
	expect((await readCards(eva, edition)).entered).toMatchObject([{ by: null, byCode: 'Stapel van de bibliotheek' }]);
});

test('of a code we keep only the hash, and who sends the form twice gets one code', async () => {
	const { eva, edition } = await cardStack();
	const form = given();
	const made = await onMarch(1, () => Promise.all([1, 2].map(() => addEntryCode(eva, edition, form))));
	expect(made[0]).toEqual(made[1]);
	expect(JSON.stringify(await db.select().from(wishEntryCodes))).not.toContain(made[0]!.code.replaceAll('-', ''));
	expect(await db.$count(wishEntryCodes)).toBe(1);
});

test('a code that is wrong, of another tree, withdrawn or past its last day leads to the same nothing', async () => {
	const { eva, edition, id, code, enter } = await stackWithCode();
	const other = await stackWithCode('school');
	await at(new Date('2026-03-10T22:59:00Z'), async () => expect((await enter()).code.id, 'the last day').toBe(id));
	const refused = async (way: Promise<unknown>) => ({
		...((await way.then(
			() => 'let in',
			(error) => error
		)) as object)
	});
	const wrong = await onMarch(2, () => refused(enter('AAAA-AAAA-AAAAA')));
	expect(wrong).toMatchObject({ status: 404 });
	expect(await onMarch(2, () => refused(enter(other.code)))).toEqual(wrong);
	expect(await onMarch(2, () => refused(openEntry('hal', '2025', code)))).toEqual(wrong);
	expect(await at(new Date('2026-03-10T23:01:00Z'), () => refused(enter()))).toEqual(wrong);
	await onMarch(3, () => stopEntryCode(eva, other.edition, id));
	await onMarch(3, async () => expect((await enter()).code.id, 'not by the way of another tree').toBe(id));
	await onMarch(3, () => stopEntryCode(eva, edition, id));
	expect(await onMarch(4, () => refused(enter()))).toEqual(wrong);
	await onMarch(4, async () =>
		expect(await listEntryCodes(eva, edition)).toMatchObject([{ works: false, status: 'Ingetrokken op 3 maart 2026' }])
	);
});

test('a code that is withdrawn or ends while a card is being typed takes no card any more', async () => {
	const { eva, edition, id, enter } = await stackWithCode();
	const { code } = await onMarch(2, enter);
	await expect(onMarch(11, () => enterCard(code, edition, typedCard(1)))).rejects.toMatchObject({ status: 404 });
	await onMarch(3, () => stopEntryCode(eva, edition, id));
	await expect(onMarch(3, () => enterCard(code, edition, typedCard(1)))).rejects.toMatchObject({ status: 404 });
	expect(await db.$count(wishes)).toBe(0);
});

test('with a code one reaches the cards of its own tree and year, and no other', async () => {
	const { enter } = await stackWithCode();
	const other = await cardStack(8, 'school');
	const { code } = await onMarch(2, enter);
	const tried = onMarch(2, () => enterCard(code, other.edition, typedCard(1)));
	await expect(tried).rejects.toMatchObject({ status: 404 });
	expect(await db.$count(wishes)).toBe(0);
});

test('what comes by a code waits for a moderator, also in a tree that shows wishes first', async () => {
	const { eva, edition, enter } = await stackWithCode();
	await db.update(wishTrees).set({ looking: 'after' });
	await onMarch(2, async () => {
		expect(await enterCard((await enter()).code, edition, typedCard(1, 'Van een vrijwilliger'))).toEqual([]);
		expect(await enterCard(eva, edition, typedCard(2, 'Van de redactie'))).toEqual([]);
	});
	const statuses = (await db.select().from(contributions)).map(({ text, status }) => [text, status]);
	expect(Object.fromEntries(statuses)).toEqual({ 'Van een vrijwilliger': 'pending', 'Van de redactie': 'public' });
	expect(await db.$count(alerts), 'the other stands in the queue already').toBe(1);
});

test('a card that was typed over already says so, and to who has a code not by whom of the municipality', async () => {
	const { eva, edition, enter } = await stackWithCode();
	await onMarch(2, async () => {
		const { code } = await enter();
		await enterCard(eva, edition, typedCard(1));
		await enterCard(code, edition, typedCard(2));
		const said = async (by: typeof eva | typeof code, number: number) =>
			only(await enterCard(by, edition, typedCard(number, 'Nog een keer'))).message;
		expect(await said(code, 1)).toBe('Kaart 1 is al overgetypt, op 2 maart 2026.');
		expect(await said(eva, 2)).toBe(
			'Kaart 2 is al overgetypt, op 2 maart 2026 door een vrijwilliger (Stapel van de bibliotheek).'
		);
		expect(await said(code, 99)).toContain('Kaart 99 hoort niet bij deze boom.');
	});
	expect(await db.$count(wishes)).toBe(2);
});

test('a photo goes along with a card, and none is kept of a card that takes none', async () => {
	const { edition, enter } = await stackWithCode();
	await onMarch(2, async () => {
		const { code } = await enter();
		const described = { ...typedCard(1), description: 'Een schommel' };
		expect(await enterCard(code, edition, described, drawing)).toEqual([]);
		expect(await enterCard(code, edition, described, drawing), 'the same form').toEqual([]);
		for (const number of [1, 99])
			await enterCard(code, edition, { ...typedCard(number), description: 'Nog een' }, drawing);
	});
	expect(only(await db.select().from(uploads)).keptAt).toEqual(march(2));
	expect((await db.select().from(wishCards)).filter(({ uploadId }) => uploadId)).toHaveLength(1);
});

test('who types a stack sees how many they did today, and which card probably comes next', async () => {
	const { eva, edition, enter } = await stackWithCode();
	const typing = async (done = '') =>
		readTyping((await enter()).code, edition, new URL(`https://samen.example/?gedaan=${done}`));
	await onMarch(1, async () => enterCard((await enter()).code, edition, typedCard(1)));
	await onMarch(2, async () => {
		expect(await typing()).toEqual({ done: undefined, next: undefined, today: 0, open: true });
		await enterCard((await enter()).code, edition, typedCard(3));
		await enterCard(eva, edition, typedCard(4));
		expect(await typing('3'), 'card 4 is used').toMatchObject({ done: '3', next: 5, today: 1 });
		expect(await typing('8')).toMatchObject({ done: '8', next: undefined });
		expect(await typing('x')).toMatchObject({ done: undefined, next: undefined });
	});
});

test('only the redactie gives and withdraws codes, for a tree that is open and some months at most', async () => {
	const { eva, edition, id } = await stackWithCode();
	const karim = await join('Karim');
	await expect(addEntryCode(karim, edition, given())).rejects.toMatchObject({ status: 404 });
	await expect(stopEntryCode(karim, edition, id)).rejects.toMatchObject({ status: 404 });
	await expect(listEntryCodes(karim, edition).then()).rejects.toMatchObject({ status: 404 });
	const said = (lastDay: string) =>
		at(march(5), async () => v.safeParse(EntryCodeForm, { ...given(), lastDay }).issues?.[0]?.message);
	expect(await said('5-3-2026')).toBeUndefined();
	expect(await said('4-3-2026')).toContain('al voorbij');
	expect(await said('3-6-2026')).toBeUndefined();
	expect(await said('4-6-2026')).toContain('binnen 90 dagen');
	await closeEdition(eva, edition);
	const closed = await findEdition('hal', '2026');
	await expect(addEntryCode(eva, closed, given())).rejects.toMatchObject({ status: 409 });
});

test('a tree that closed takes no card by a code, as it takes none of the redactie', async () => {
	const { eva, edition, enter } = await stackWithCode();
	const { code } = await onMarch(2, enter);
	await closeEdition(eva, edition);
	for (const by of [eva, code])
		await expect(onMarch(2, () => enterCard(by, edition, typedCard(1)))).rejects.toMatchObject({ status: 409 });
	expect(await db.$count(wishes)).toBe(0);
});
