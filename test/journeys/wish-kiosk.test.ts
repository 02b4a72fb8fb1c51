import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { wishes } from '#lib/wishes/tables.ts';
import { lookInDatabase } from '#test/support/everyone.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
await lookInDatabase();
const year = new Date().getFullYear();
const path = `/wensboom/buurthuis-de-spil/${year}/kiosk`;
const desk = `/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/wensboom/buurthuis-de-spil/${year}`;

async function editor() {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	await eva.visit(desk);
	return eva.follow('Kiosken bij deze boom');
}

/** A tablet that became a kiosk with the code that a redacteur read to it. */
async function kiosk(name: string) {
	const eva = await editor();
	await eva.press('Maak een code', { 'Waar staat het apparaat?': name });
	const code = eva.document.querySelector('.number')!.text.trim();
	const tablet = new Visitor(platform);
	await tablet.visit(path);
	await tablet.press('Zet de kiosk aan', { 'Wat is de code van de kiosk?': code.toLowerCase() });
	return { eva, code, tablet };
}

test('without JavaScript a kiosk takes a wish, thanks, and forgets who was there', async () => {
	const { tablet, eva } = await kiosk('Tablet bij de koffie');
	expect(tablet.path).toBe(path);
	expect(tablet.document.querySelectorAll('a[href], header, footer'), 'no way out').toEqual([]);
	expect(tablet.headers.get('cache-control'), 'the button “back” shows nothing of the last person').toBe('no-store');
	expect(tablet.document.querySelector('head noscript')!.innerHTML).toContain(`300;url=${path}`);

	await tablet.press('Hang mijn wens op', { 'Wat wenst u?': ' ', 'Uw voornaam': 'Riet' });
	expect(tablet.status).toBe(422);
	expect(tablet.html).toContain('value="Riet"');
	await tablet.press('Hang mijn wens op', { 'Wat wenst u?': 'Een schommel', 'Uw wijk': 'Molenveld' });
	expect(tablet.path).toBe(`${path}/bedankt`);
	expect(tablet.text).toMatch(/Uw volgcode is [2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}/);
	expect(tablet.headers.get('refresh')).toBe(`60;url=${path}`);
	expect(tablet.document.querySelector('[data-qr] path')!.getAttribute('d')).toMatch(/^M/);
	const links = tablet.document.querySelectorAll('a[href]').map((link) => link.getAttribute('href'));
	expect(links, 'only back to the beginning').toEqual([path]);

	await tablet.visit(`${path}/bedankt`);
	expect(tablet.path, 'the next finds no code').toBe(path);
	expect(tablet.html).not.toMatch(/Riet|schommel/);
	const [hung] = await db
		.select({ way: wishes.way, author: contributions.author })
		.from(wishes)
		.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
		.where(eq(contributions.text, 'Een schommel'));
	expect(hung).toEqual({ way: 'kiosk', author: 'Riet' });
	await eva.visit(`${desk}/kiosken`);
	expect(eva.text).toContain('Tablet bij de koffie Staat aan 1 wens gebracht.');
});

test('a kiosk that is turned off takes nothing, and its code makes no second one', async () => {
	const { tablet, eva, code } = await kiosk('Tablet in de gang');
	const other = new Visitor(platform);
	await other.visit(path);
	expect(other.text).toContain('Maak van dit apparaat een kiosk');
	await other.press('Zet de kiosk aan', { 'Wat is de code van de kiosk?': code });
	expect(other.status).toBe(422);
	expect(other.text).toContain('Deze code werkt niet, of niet meer.');

	await eva.visit(`${desk}/kiosken`);
	await eva.press('Zet uit: Tablet in de gang');
	await tablet.press('Hang mijn wens op', { 'Wat wenst u?': 'Net te laat' });
	expect(tablet.status).toBe(409);
	await tablet.visit(path);
	expect(tablet.text).toContain('Deze kiosk staat uit');
});

test('what a kiosk sends is for a kiosk alone, and the worker sees no more than the kiosk', async () => {
	const anna = new Visitor(platform);
	const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"waiting":0}' };
	await anna.visit(`${path}/wensen`, init);
	expect(anna.status).toBe(404);
	const { tablet } = await kiosk('Tablet voor de wens');
	await tablet.visit(`${path}/wensen`, init);
	expect(JSON.parse(tablet.html)).toEqual({ on: true });
	for (const body of ['', '{"waiting":-1}', '7', '{"of":"x","sealed":"y"}']) {
		await tablet.visit(`${path}/wensen`, { ...init, body });
		expect(tablet.status).toBe(400);
	}
	await anna.visit(`${path}/werker.js`);
	expect(anna.headers.get('service-worker-allowed')).toBe(path);
	expect(anna.html).toMatch(/^importScripts\("\/_app\/immutable\/assets\/offline-script\.[\w-]+\.js"\);$/m);
});

test('a code of a tablet without network is explained as long as the wish is not there', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/volg?code=BHGS-TWHJ-QDQFW');
	await anna.press('Volg mijn inbreng');
	expect(anna.status).toBe(422);
	expect(anna.text).toContain('Kreeg u de code op een tablet zonder internet? Dan is uw wens misschien nog onderweg.');
});
