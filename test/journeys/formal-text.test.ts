import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const running = 'ruimte-om-elkaar-te-ontmoeten';
const desk = `/beheer/trajecten/${running}/beleid/hulp-vragen`;
const address = '/beleid/hulp-vragen';

const PLAIN = 'U krijgt binnen acht weken een besluit.';
const FORMAL = 'Het college beslist binnen acht weken na de melding.';
const NEWER = 'U krijgt binnen zes weken een besluit.';
const NEWER_FORMAL = 'Het college beslist binnen zes weken na de melding.';
const freeze = {
	'Als gepubliceerde versie': true,
	'Wat is deze versie, in een paar zinnen?': 'Een tekst over hulp vragen.',
	'Waarom is de tekst nog niet in gewone taal?': 'Dit is een proef, en de tekst is kort.'
};

const editor = async () => {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	return eva;
};

async function freezeIt(eva: Visitor) {
	await eva.visit(`${desk}/vastleggen`);
	const { 'Waarom is de tekst nog niet in gewone taal?': why, ...rest } = freeze;
	const asks = eva.html.includes('languageOverride');
	await eva.press(
		'Leg deze versie vast',
		asks ? { ...rest, 'Waarom is de tekst nog niet in gewone taal?': why } : rest
	);
}

test('a redacteur writes a paragraph in two texts, and says that they belong together before anybody reads it', async () => {
	const eva = await editor();
	await eva.visit(`/beheer/trajecten/${running}/beleid`);
	await eva.press('Maak het beleidskader', { Titel: 'Hulp vragen' });
	expect(eva.path).toBe(desk);
	await eva.visit(`${desk}/nieuw`);
	await eva.press('Voeg toe', { 'De tekst': PLAIN, 'De formele tekst': FORMAL });
	await eva.press('Voeg toe als toevoeging van de gemeente', { 'Waarom voegt de gemeente dit toe?': 'Zo is de wet.' });

	await eva.visit(desk);
	expect(eva.text).toContain('Kijk de twee teksten na');
	await freezeIt(eva);
	expect(eva.status).toBe(409);
	expect(eva.text).toContain(`Bij: “${PLAIN}”`);
	expect(eva.text).toContain('De toets kijkt niet naar de formele tekst.');

	await eva.follow(PLAIN);
	expect(eva.text).toContain('Nog niemand zei dat de gewone en de formele tekst bij elkaar passen.');
	await eva.press('Ja, de twee teksten passen bij elkaar');
	expect(eva.text).toMatch(/zei op .* dat de twee teksten bij elkaar passen/);
	await freezeIt(eva);
	expect(eva.status).toBe(200);
	expect(eva.text).toContain('Er is nu geen versie in bewerking');
});

test('who reads gets the plain text first, with the formal one folded below it and which of the two counts', async () => {
	const anna = new Visitor(platform);
	await anna.visit(address);
	expect(anna.text.indexOf(PLAIN)).toBeLessThan(anna.text.indexOf('Lees de formele tekst'));
	expect(anna.text.indexOf('Lees de formele tekst')).toBeLessThan(anna.text.indexOf(FORMAL));
	expect(anna.text).toContain('Verschillen de twee? Dan geldt de formele tekst.');
	await anna.visit(`${address}?zoek=college`);
	expect(anna.text).toContain('In de formele tekst:');
	expect(anna.html).toMatch(/#formeel-(\w+)"[^]*id="formeel-\1"/);
});

test('who changes one of the two is asked about the other, and readers see what changed in both', async () => {
	const eva = await editor();
	await eva.visit(desk);
	await eva.press('Begin een nieuwe versie');
	await eva.follow(`Bewerk: ${PLAIN}`);
	await eva.press('Bewaar de tekst', { 'De tekst': NEWER });
	await eva.follow(`Bewerk: ${NEWER}`);
	expect(eva.text).toContain('De gewone tekst is anders dan in versie 1. De formele tekst niet. Klopt die nog?');
	await eva.press('Bewaar de tekst', { 'De formele tekst': NEWER_FORMAL });
	await eva.follow(`Reden van ${NEWER}`);
	await eva.press('Bewaar de reden', {
		'Door de gemeente zelf': true,
		'Waarom, in gewone woorden?': 'Acht weken was te lang.'
	});
	await freezeIt(eva);
	expect(eva.status).toBe(200);

	const anna = new Visitor(platform);
	await anna.visit(`${address}/vergelijk/1/2`);
	expect(anna.text).toContain('De formele tekst is veranderd');
	expect(anna.html).toContain('Formele tekst veranderd');
	await anna.follow('Oud en nieuw naast elkaar');
	expect(anna.text).toContain('De formele tekst is veranderd');
	await anna.visit(address);
	await anna.follow('Alles over deze alinea');
	expect(anna.text).toContain(NEWER_FORMAL);
	expect(anna.text).toContain('De formele tekst is veranderd');
});
