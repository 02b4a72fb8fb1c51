import { beforeAll, expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { contributions, receipts } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { dayAfter, dayOf } from '#lib/text/dates.ts';
import { wishCards, wishEntryCodes } from '#lib/wishes/cards/tables.ts';
import { wishEditions, wishes } from '#lib/wishes/tables.ts';
import { drawing } from '#test/support/cards.ts';
import { lookInDatabase } from '#test/support/everyone.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
await lookInDatabase();
const year = now().getFullYear();
const tree = `/wensboom/buurthuis-de-spil/${year}`;
const desk = `/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten${tree}`;
const STACK = 'Stapel van de bibliotheek';

async function editor() {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	return eva.visit(`${desk}/kaarten`);
}

async function giveCode(eva: Visitor, name: string, lastDay = dayAfter(dayOf(now()), 7)) {
	await eva.press('Maak de code', { 'Voor welke stapel of plek is de code?': name, 'Wat is de laatste dag?': lastDay });
	return new URL(eva.document.querySelector('.address')!.text.trim()).pathname;
}

let address = '';
let free: number[] = [];

beforeAll(async () => {
	address = await giveCode(await editor(), STACK);
	const [card] = await db.select().from(wishCards).where(eq(wishCards.number, 8));
	const rows = await db.select().from(wishCards).where(eq(wishCards.editionId, card!.editionId));
	const unused = rows.filter(({ wishId }) => !wishId).map(({ number }) => number);
	free = unused.toSorted((a, b) => a - b);
});

const typing = (number: number | string, text: string) => ({
	'Nummer van de kaart': String(number),
	'Wat staat er op de kaart?': text
});

test('a redacteur gives a volunteer a code, and sees it once', async () => {
	const eva = await editor();
	expect(eva.text).toContain(`${STACK} Werkt tot en met`);
	expect(eva.text).toContain('Nog niet gebruikt.');
	expect(eva.text).not.toContain('0 kaarten overgetypt');
	expect(eva.html).not.toContain(address.split('/').at(-1));
	await eva.press('Maak de code', {
		'Voor welke stapel of plek is de code?': '',
		'Wat is de laatste dag?': '1-1-2020'
	});
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Schrijf op voor welke stapel of welke plek de code is.');
	expect(eva.text).toContain('Deze dag is al voorbij.');
});

test('a volunteer without an account or JavaScript types a stack over, with the mistakes that people make', async () => {
	const [first, second, third] = free as [number, number, number];
	const vera = new Visitor(platform);
	await vera.visit(address);
	expect(vera.status).toBe(200);
	expect(vera.headers.get('x-robots-tag')).toBe('noindex');
	expect(vera.headers.get('cache-control')).toBe('no-store');
	expect(vera.headers.get('referrer-policy'), 'the code goes to no other website').toBe('same-origin');
	expect(vera.document.querySelectorAll('a[href]').length, 'it leads nowhere else').toBe(0);
	expect(vera.document.querySelector('[autofocus]')!.id).toBe('number');

	await vera.press('Bewaar', typing('', ' '));
	expect(vera.status, 'an empty card').toBe(422);
	expect(vera.text).toContain('Vul het nummer in dat boven aan de kaart staat.');
	expect(vera.text).toContain('Typ over wat er op de kaart staat.');

	await vera.press('Bewaar', { ...typing(first, 'Een bankje bij de kade'), Voornaam: 'Jet', Wijk: 'Molenveld' });
	expect(vera.title).toContain(`Kaart ${first} is bewaard`);
	expect(vera.text).toContain('Vandaag typte u 1 kaart over.');
	expect(vera.document.querySelector('#number')!.getAttribute('value')).toBe(String(second));
	expect(vera.document.querySelector('[autofocus]')!.id).toBe('text');

	await vera.press('Bewaar', typing(first, 'Een kaart die ik al had'));
	expect(vera.status, 'the same number').toBe(422);
	expect(vera.text).toMatch(new RegExp(`Kaart ${first} is al overgetypt, op [^.]*\\.`));
	expect(vera.html, 'what was typed is still there').toContain('Een kaart die ik al had');
	await vera.press('Bewaar', typing(999, 'Een kaart van elders'));
	expect(vera.text).toContain('Kaart 999 hoort niet bij deze boom.');
	await vera.press('Bewaar', typing(second, 'Een kaart die ik al had'));
	expect(vera.text).toContain('Vandaag typte u 2 kaarten over.');
	expect(vera.document.querySelector('#number')!.getAttribute('value')).toBe(String(third));

	const eva = await editor();
	expect(eva.text).toMatch(
		/Stapel van de bibliotheek Werkt tot en met [^.]* 2 kaarten overgetypt\. Laatst gebruikt op/
	);
	expect(eva.text).toContain(`Kaart ${second}: Een kaart die ik al had Overgetypt door een vrijwilliger (${STACK})`);
});

test('what a volunteer typed waits for a moderator, and its writer follows it with the strip', async () => {
	const number = free[0]!;
	const [found] = await db
		.select({ code: wishCards.code, status: contributions.status })
		.from(wishCards)
		.innerJoin(wishes, eq(wishes.id, wishCards.wishId))
		.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
		.innerJoin(receipts, eq(receipts.id, contributions.receiptId))
		.where(eq(receipts.code, (await cardOfTree(number)).code));
	expect(found!.status).toBe('pending');
	const anna = new Visitor(platform);
	await anna.visit(`/volg/${found!.code}`);
	expect(anna.status).toBe(200);
});

async function cardOfTree(number: number) {
	const [code] = await db.select().from(wishEntryCodes).where(eq(wishEntryCodes.name, STACK));
	const cards = await db.select().from(wishCards).where(eq(wishCards.editionId, code!.editionId));
	return cards.find((card) => card.number === number)!;
}

test('a code that is wrong, withdrawn or past its last day is as a page that is not there, also for a form', async () => {
	const eva = await editor();
	const [ended, withdrawn] = [await giveCode(eva, 'Te laat'), await giveCode(await editor(), 'Ingetrokken')];
	const typists = [ended, withdrawn].map(() => new Visitor(platform));
	for (const [i, path] of [ended, withdrawn].entries()) expect((await typists[i]!.visit(path)).status).toBe(200);

	const yesterday = dayAfter(dayOf(now()), -1);
	await db.update(wishEntryCodes).set({ lastDay: yesterday }).where(eq(wishEntryCodes.name, 'Te laat'));
	await eva.visit(`${desk}/kaarten`);
	await eva.press('Trek de code in: Ingetrokken');
	expect(eva.text).toContain('Ingetrokken op');

	const anna = new Visitor(platform);
	await anna.visit(`${tree}/invoer/AAAA-AAAA-AAAAA`);
	const nothing = [anna.status, anna.body];
	expect(anna.status).toBe(404);
	for (const path of [ended, withdrawn, address.replace(String(year), String(year - 1))]) {
		await anna.visit(path);
		expect([anna.status, anna.body], path).toEqual(nothing);
	}
	const before = await db.$count(wishes);
	for (const typist of typists) {
		await typist.press('Bewaar', typing(free[5]!, 'Te laat getypt'));
		expect(typist.status).toBe(404);
	}
	expect(await db.$count(wishes)).toBe(before);
});

test('with a code one reaches nothing of staff, no card of another year, and no drawing that waits', async () => {
	const vera = new Visitor(platform);
	await vera.visit(address);
	for (const path of ['', '/kaarten', '/kaarten/invoer', '/kiosken', '/lezen'].map((one) => desk + one))
		expect((await vera.visit(path)).status, path).toBe(404);
	expect([...vera.cookies.keys()], 'the code makes nobody of whom it is').toEqual([]);

	await vera.visit(address);
	const photo = [new File([drawing.bytes], drawing.name, { type: 'image/png' })];
	const drawn = { ...typing(free[3]!, 'Een glijbaan'), 'Wat is er te zien?': 'Een glijbaan' };
	await vera.press('Bewaar', { ...drawn, 'Foto van de tekening': photo });
	expect(vera.title).toContain('is bewaard');
	const { uploadId } = await cardOfTree(free[3]!);
	expect((await vera.visit(`${tree}/tekening/${uploadId}`)).status, 'nobody looked yet').toBe(404);

	const [code] = await db.select().from(wishEntryCodes).where(eq(wishEntryCodes.name, STACK));
	const [own] = await db.select().from(wishEditions).where(eq(wishEditions.id, code!.editionId));
	const [elsewhere] = (await db.select().from(wishEditions)).filter(({ id }) => id !== own!.id);
	const row = { id: 'andere-boom', number: 777_777, code: 'ANDE-REBO-OMAAA', printedAt: now() };
	await db.insert(wishCards).values({ ...row, editionId: elsewhere!.id });
	await vera.visit(address);
	await vera.press('Bewaar', typing(777_777, 'In een andere boom'));
	expect(vera.text).toContain('Kaart 777777 hoort niet bij deze boom.');
});

test('a drawing of a wish in a consultation that is not public is for nobody else', async () => {
	const { uploadId, wishId, editionId } = await cardOfTree(free[3]!);
	const [edition] = await db.select().from(wishEditions).where(eq(wishEditions.id, editionId));
	const [wish] = await db.select().from(wishes).where(eq(wishes.id, wishId!));
	await db.update(contributions).set({ status: 'public' }).where(eq(contributions.id, wish!.contributionId));
	const consultation = eq(consultations.id, edition!.consultationId);
	const anna = new Visitor(platform);
	expect((await anna.visit(`${tree}/tekening/${uploadId}`)).status).toBe(200);
	await db.update(consultations).set({ status: 'draft' }).where(consultation);
	expect((await anna.visit(`${tree}/tekening/${uploadId}`)).status).toBe(404);
	await db.update(consultations).set({ status: 'running' }).where(consultation);
});

test('who tries codes is stopped', async () => {
	const mallory = Object.assign(new Visitor(platform), { address: '203.0.113.7' });
	for (let i = 0; i < 600; i++) await mallory.visit(`${tree}/invoer/AAAA-AAAA-AAAAA`);
	expect((await mallory.visit(`${tree}/invoer/AAAA-AAAA-AAAAA`)).status).toBe(429);
});
