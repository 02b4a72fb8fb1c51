import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const text = '/beleid/samen-leven-samen-zorgen';
const compared = `${text}/vergelijk/1/3`;
const running = 'ruimte-om-elkaar-te-ontmoeten';

test('a new reader sees at once how much changed because of whom, and the reason behind the largest changes', async () => {
	const anna = new Visitor(platform);
	await anna.visit(compared);
	const head = anna.text.slice(0, anna.text.indexOf('Per hoofdstuk'));
	expect(head).toMatch(
		/\d+ van de \d+ alinea’s veranderden: \d+ door inwoners\s*\d+ door de adviesraad\s*\d+ door de raad/
	);
	expect(head).toContain('De grootste wijzigingen');
	for (const label of [
		'Door inwoners',
		'Door de adviesraad',
		'Door de raad',
		'Door de gemeente zelf',
		'Alleen anders opgeschreven'
	])
		expect(anna.text).toContain(label);
	for (const what of [
		'Verplaatst',
		'Stond eerst bij “Rondkomen”',
		'Gesplitst',
		'keer is alleen de opmaak of een nummer anders',
		'Amendement A1'
	])
		expect(anna.text, what).toContain(what);
	expect(anna.text).toMatch(/alinea(’s)? ble(ef|ven) gelijk/);
});

test('who asks to compare and names no versions reads what changed last, or that there is one version', async () => {
	const anna = new Visitor(platform);
	await anna.visit(`${text}/vergelijk`);
	expect([anna.status, anna.path]).toEqual([200, `${text}/vergelijk/2/3`]);
	await anna.visit(`${text}/vergelijk?van=1`);
	expect(anna.path).toBe(`${text}/vergelijk/1/3`);
	await anna.visit(`${text}/vergelijk?van=x&naar=3`);
	expect(anna.status).toBe(404);

	const rules = '/beleid/huisregels-voor-ontmoetingsplekken';
	await anna.visit(`${rules}/vergelijk`);
	expect([anna.status, anna.path]).toEqual([200, `${rules}/versies`]);
	expect(anna.text).toContain('Versie 1');
	expect(anna.text).not.toContain('Versie 2');
});

test('a filter, a chapter and old beside new are plain links that keep each other', async () => {
	const anna = new Visitor(platform);
	await anna.visit(compared);
	await anna.follow('Oud en nieuw naast elkaar');
	expect(anna.url).toContain('weergave=naast-elkaar');
	await anna.follow('Door de raad');
	expect(anna.url).toContain('door=raad&weergave=naast-elkaar');
	expect(anna.text).toContain('U ziet alleen wat veranderde door de raad.');
	expect(anna.text).toContain('Versie 1');
	const cards = anna.document.querySelectorAll('article');
	for (const card of cards) expect(card.text).toContain('Door de raad');
	await anna.follow('Bekijk alles');
	expect(anna.url).toContain('?weergave=naast-elkaar');
});

test('behind a change stand words with what the municipality answered, one link away', async () => {
	const anna = new Visitor(platform);
	await anna.visit(`${compared}?door=inwoners`);
	const quote = anna.document.querySelector('.quote a')!.getAttribute('href')!;
	expect(anna.document.querySelector('.quote .badge')).not.toBeNull();
	await anna.visit(quote);
	expect(anna.status).toBe(200);
});

test('each anchor of a change is that of the paragraph on every page, and its address lasts', async () => {
	const anna = new Visitor(platform);
	await anna.visit(compared);
	const cards = anna.document.querySelectorAll('article[id^=alinea-]').map(({ id }) => id);
	await anna.visit(text);
	const here = new Set(anna.document.querySelectorAll('[id^=alinea-]').map(({ id }) => id));
	const gone = cards.filter((id) => !here.has(id));
	expect(gone).toEqual([]);
	await anna.visit(`${text}/alinea/${cards[0]!.replace('alinea-', '')}`);
	expect([anna.status, anna.path]).toEqual([200, text]);
	await anna.visit(`${text}/alinea/000000000000`);
	expect(anna.status).toBe(404);
});

test('one finds words in the text, and what there is to know of its version', async () => {
	const anna = new Visitor(platform);
	await anna.visit(text);
	for (const fact of [
		'Raadsbesluit',
		'23 stemmen voor, 4 tegen',
		'Amendement A3',
		'Verworpen',
		'Vingerafdruk van de tekst',
		'door Eva'
	])
		expect(anna.text, fact).toContain(fact);
	await anna.press('Zoek', { 'Zoek in deze tekst': 'mantelzorger' });
	expect(anna.text).toMatch(/\d plek(ken)? met “mantelzorger”/);
	await anna.press('Zoek', { 'Zoek in deze tekst': 'xylofoon' });
	expect(anna.text).toContain('Niets gevonden met “xylofoon”');
});

test('a redacteur writes an amendment down, and takes it away again', async () => {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	await eva.visit(`/beheer/trajecten/${running}/beleid`);
	await eva.press('Maak het beleidskader', { Titel: 'Plekken met een amendement' });
	const page = `/beheer/trajecten/${running}/besluit`;
	await eva.visit(page);
	await eva.press('Voeg het amendement toe', { 'Nummer van het amendement': 'A7' });
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Schrijf op waar het amendement over gaat.');
	await eva.press('Voeg het amendement toe', {
		'Plekken met een amendement': true,
		'Nummer van het amendement': 'A7',
		'Waar gaat het amendement over?': 'Een bank in elke straat',
		'Wie diende het in?': 'Groen Samen',
		Aangenomen: true
	});
	expect(eva.path).toBe(page);
	expect(eva.text).toContain('Amendement A7: Een bank in elke straat');
	await eva.press('Haal weg: amendement A7');
	expect(eva.text).not.toContain('Een bank in elke straat');
});
