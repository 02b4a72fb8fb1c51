import { expect, test } from 'vitest';
import { eq } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { wishCards } from '#lib/wishes/cards/tables.ts';
import { lookInDatabase } from '#test/support/everyone.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
await lookInDatabase();
const year = new Date().getFullYear();
const tree = `/wensboom/buurthuis-de-spil/${year}`;
const desk = `/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten${tree}`;
const photo = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);

const cardWith = async (number: number) =>
	(await db.select().from(wishCards).where(eq(wishCards.number, number)).orderBy(wishCards.id))[0]!;

async function editor() {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	await eva.visit(desk);
	return eva.follow('Kaarten op papier');
}

test('a redacteur prints cards and types a stack over, one after the other', async () => {
	const eva = await editor();
	await eva.press('Maak de kaarten', { 'Hoeveel kaarten wilt u?': '0' });
	expect(eva.status).toBe(422);
	await eva.press('Maak de kaarten', { 'Hoeveel kaarten wilt u?': '6' });
	expect(eva.text).toContain('De kaarten 25 tot en met 30 staan klaar.');
	await eva.follow('Open de kaarten (pdf)');
	expect(eva.headers.get('content-type')).toBe('application/pdf');
	await eva.visit(`${desk}/kaarten`);
	await eva.follow('Typ kaarten over');
	expect(eva.document.querySelector('[autofocus]')!.id, 'the hands are at the keys').toBe('number');

	const card = { 'Nummer van de kaart': '26', 'Wat staat er op de kaart?': 'Een poes in De Spil', Voornaam: 'Jet' };
	await eva.press('Bewaar', { ...card, 'Datum op de kaart': '31-2-2026' });
	expect(eva.status).toBe(422);
	expect(eva.html).toContain('Een poes in De Spil');
	expect(eva.document.querySelector('[autofocus]')!.tagName, 'the problems have the focus').toBe('H2');
	await eva.press('Bewaar', { ...card, 'Datum op de kaart': '1-3-2026', Wijk: 'Molenveld' });
	expect(eva.title).toContain('Kaart 26 is bewaard');
	expect(eva.document.querySelector('#number')!.getAttribute('value'), 'the next one').toBe('27');
	expect(eva.document.querySelector('[autofocus]')!.id).toBe('text');
	expect(eva.text).toContain('Ligt kaart 27 boven op uw stapel?');
	await eva.press('Bewaar', card);
	expect(eva.text).toMatch(/Kaart 26 is al overgetypt, op .* door Eva de Wit\./);
	expect(eva.html, 'what was typed is still there').toContain('Een poes in De Spil');
	await eva.visit(`${desk}/kaarten`);
	expect(eva.text).toContain('Kaart 26: Een poes in De Spil Overgetypt door Eva de Wit');
});

test('a photo of a drawing goes along, with words for who does not see it', async () => {
	const eva = await editor();
	await eva.follow('Typ kaarten over');
	const drawing = [new File([photo], 'tekening.png', { type: 'image/png' })];
	const card = { 'Nummer van de kaart': '8', 'Wat staat er op de kaart?': 'Een glijbaan' };
	await eva.press('Bewaar', { ...card, 'Foto van de tekening': drawing });
	expect(eva.text).toContain('Schrijf op wat er op de tekening te zien is');
	await eva.press('Bewaar', { ...card, 'Foto van de tekening': drawing, 'Wat is er te zien?': 'Een glijbaan' });
	expect(eva.status).toBe(200);
	const { uploadId } = await cardWith(8);
	const anna = new Visitor(platform);
	expect((await anna.visit(`${tree}/tekening/${uploadId}`)).status, 'nobody looked yet').toBe(404);
	expect((await eva.visit(`${tree}/tekening/${uploadId}`)).headers.get('content-type')).toMatch(/^image\//);
});

test('an inwoner without a telephone follows a card by the code on its strip, and one with hangs it alone', async () => {
	const { code } = await cardWith(12);
	const anna = new Visitor(platform);
	await anna.visit('/volg');
	await anna.press('Volg mijn inbreng', { 'Wat is uw volgcode?': code });
	expect(anna.text).toContain('Uw kaart is nog niet overgetypt.');

	await anna.visit(`${tree}/kaart/${code}`);
	expect(anna.text).toContain('kaart 12');
	await anna.press('Hang mijn wens op', { 'Wat wenst u?': ' ' });
	expect(anna.status).toBe(422);
	await anna.press('Hang mijn wens op', { 'Wat wenst u?': 'Een fontein' });
	expect(anna.path).toBe(`/volg/${code}/ontvangen`);
	expect(anna.document.querySelector('.secret')!.text.trim()).not.toBe('');
	await anna.visit(`${tree}/kaart/${code}`);
	expect(anna.text).toContain('De wens van deze kaart hangt al in de boom');
	await anna.follow('Volg uw wens');
	expect(anna.status).toBe(200);
	expect((await anna.visit(`${tree}/kaart/AAAA-AAAA-AAAAA`)).status).toBe(404);
	const eva = await editor();
	await eva.follow('Typ kaarten over');
	await eva.press('Bewaar', { 'Nummer van de kaart': '12', 'Wat staat er op de kaart?': 'Een fontein' });
	expect(eva.text).toContain('de schrijver hing hem op');
});
