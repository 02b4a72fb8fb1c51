import { expect, test } from 'vitest';
import { templates } from '#lib/questionnaires/making/templates/templates.ts';
import { languages } from '#lib/questionnaires/words/language.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const beheer = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/vragenlijsten';

async function eva() {
	const someone = new Visitor(platform);
	await someone.signIn('eva@voorbeeld.example');
	return someone.visit(beheer);
}

/** The fingerprint that stands on a page. */
const hashOn = ({ text }: Visitor) => /Vingerafdruk[^:]*: ([\w-]{43})/.exec(text)?.[1];

/** A question on the first page; its page is before the maker then. */
async function ask(maker: Visitor, list: string, label: string, kind: string) {
	await maker.visit(`${beheer}/${list}/nieuw?pagina=1`);
	return maker.press('Voeg de vraag toe', { 'Wat vraagt u?': label, [kind]: true });
}

test('a list is made from nothing, with a way of its own for some, looked through and published as it was seen', async () => {
	const maker = await eva();
	await maker.press('Maak de vragenlijst', { Titel: 'Het park' });
	await maker.visit(`${beheer}/het-park/instellingen`);
	await maker.press('Bewaar de instellingen', { Inleiding: 'Denk mee.', 'Tekst na het versturen': 'Tot ziens.' });

	await ask(maker, 'het-park', 'Komt u in het park?', 'Ja of nee');
	expect(maker.text).toContain('Voeg “weet ik niet” of “anders, namelijk” toe.');
	await maker.press('Bewaar de vraag', { 'Weet ik niet': true });
	expect(maker.text).not.toContain('Voeg “weet ik niet”');
	await ask(maker, 'het-park', 'Wat houdt u tegen?', 'Open vraag');

	await maker.follow('Toon deze alleen aan sommige mensen');
	await maker.press('Nog een regel', { 'Nieuwe regel: kijk naar': 'Komt u in het park?' });
	await maker.press('Bewaar deze regels', { 'Het antwoord': 'is' });
	expect(maker.status).toBe(422);
	expect(maker.text).toContain('Kies bij regel 1 wat het antwoord moet zijn.');
	await maker.press('Bewaar deze regels', { 'Welk antwoord': 'Nee' });
	expect(maker.text).toContain('Nu: wij tonen dit als bij “Komt u in het park?” is gekozen: Nee.');
	await maker.press('Bewaar de voorwaarde', { 'De voorwaarde': '${weg} = 1' });
	expect(maker.text).toContain('De vraag “weg” is er niet, of komt later.');
	await maker.visit(`${beheer}/het-park`);
	expect(maker.text).toContain('Toon als bij “Komt u in het park?” is gekozen: Nee.');

	await maker.follow('Voorbeeld');
	const seen = hashOn(maker);
	await maker.follow('Loop de vragenlijst door');
	await maker.press('Volgende', { Ja: true });
	expect(maker.path).toBe(`${beheer}/het-park/voorbeeld/controle`);
	expect(maker.text).toContain('2. Wat houdt u tegen? overgeslagen');
	await maker.follow('Begin opnieuw');
	await maker.press('Volgende', { Nee: true });
	expect(maker.path).toBe(`${beheer}/het-park/voorbeeld/2`);
	await maker.press('Volgende', { 'Wat houdt u tegen?': 'De honden' });
	expect(maker.text).toContain('De honden');
	expect(maker.text).toContain('Hier verstuurt iemand de antwoorden.');

	await maker.visit(`${beheer}/het-park/publiceren`);
	await maker.press('Publiceer');
	expect(maker.text).toContain('Versie 1 ligt vast en staat open.');

	expect(maker.text).toContain(`Vingerafdruk: ${seen}, dezelfde als die van het voorbeeld. Verandert er één letter`);
	expect(maker.text).toContain('Bij elke versie staat een vingerafdruk van de hele vragenlijst.');

	const anna = await new Visitor(platform).visit('/vragenlijsten/het-park/1');
	await anna.press('Volgende', { Nee: true });
	expect(anna.text).toContain('Wat houdt u tegen?');
	await maker.follow('Resultaten');
	expect(maker.text, 'a preview never counts').toContain('Er is nog niets verstuurd.');
});

test('a list begins with a template, or as a copy of another list', async () => {
	const maker = await eva();
	const { name, definition } = templates.plek;
	await maker.press('Maak de vragenlijst', { Titel: 'De Molenhoek', [name]: true });
	for (const page of definition.pages) expect(maker.text).toContain(page.title);
	expect(maker.text).toContain('De vragenlijst is klaar.');
	expect(maker.text).toContain('Wij hebben geen tips.');
	await maker.visit(beheer);
	await maker.press('Maak de vragenlijst', { Titel: 'Nog een hoek', 'Kopie van “De Molenhoek”': true });
	expect(maker.path).toBe(`${beheer}/nog-een-hoek`);
	expect(maker.text).toContain('Welk idee hebt u voor deze plek?');
	await maker.visit(`${beheer}/nog-een-hoek/voorbeeld`);
	expect(maker.status).toBe(200);
});

test('what is taken away comes back, also when something else changed meanwhile', async () => {
	const maker = await eva();
	await maker.press('Maak de vragenlijst', { Titel: 'Terug', 'Kort over de wijk': true });
	await maker.press('Haal weg: Waar bent u trots op in uw wijk?');
	expect(maker.text).toContain('De vraag “Waar bent u trots op in uw wijk?” is weg.');
	const other = await eva();
	await other.visit(`${beheer}/terug`);
	await other.press('Haal weg: Wat moet er veranderen?');
	await maker.press('Zet terug');
	expect(maker.text).toContain('Waar bent u trots op in uw wijk?');
	expect(maker.text).not.toContain('Wat moet er veranderen?');
	await maker.press('Kopieer: pagina 1');
	expect(maker.text).toContain('Uw wijk (kopie)');
});

test('of two who change the same question at once, the second reads so and keeps the words', async () => {
	const [one, two] = [await eva(), await eva()];
	await one.press('Maak de vragenlijst', { Titel: 'Samen', 'Kort over de wijk': true });
	for (const someone of [one, two]) {
		await someone.visit(`${beheer}/samen`);
		await someone.follow('Wat moet er veranderen?');
	}
	await one.press('Bewaar de vraag', { 'Wat vraagt u?': 'Van de een' });
	await two.press('Bewaar de vraag', { 'Wat vraagt u?': 'Van de ander' });
	expect(two.status).toBe(409);
	expect(two.text).toContain('Iemand anders heeft deze vragenlijst intussen gewijzigd.');
	expect(two.html).toContain('Van de ander');
	await one.visit(`${beheer}/samen/instellingen`);
	await two.visit(`${beheer}/samen/instellingen`);
	await one.press('Bewaar de instellingen', { Nooit: true });
	await two.press('Bewaar de instellingen', { 'Nu al, terwijl mensen nog invullen': true });
	expect(two.status, 'what counts at once too').toBe(409);
});

test('a change of a live list says what it does to answers, and each version stays to be seen', async () => {
	const maker = await eva();
	const list = `${beheer}/waar-komt-u-graag`;
	await maker.visit(list);
	await maker.follow('Waar komt u minstens één keer in de maand?');
	await maker.press('Bewaar de vraag', { 'Antwoorden om uit te kiezen': 'Een park of het water\nEen plein' });
	await maker.visit(`${list}/publiceren`);
	expect(maker.text).toContain('Antwoorden passen niet meer');
	expect(maker.text).toMatch(/Het antwoord “De bibliotheek” bij “[^”]+” is weg\. \d+ mensen kozen dit\./);

	const other = await eva();
	await other.visit(`${list}/instellingen`);
	await other.press('Bewaar de instellingen', { Inleiding: 'Een andere inleiding.' });
	await maker.press('Publiceer als nieuwe versie');
	expect(maker.status, 'that is not what was seen').toBe(409);
	await maker.visit(`${list}/publiceren`);
	await maker.press('Publiceer als nieuwe versie');
	expect(maker.text).toContain('Versie 2 ligt vast en staat open.');
	await maker.follow('Versie 1');
	expect(maker.text).toContain('De bibliotheek');
	await maker.back().follow('Versie 2');
	expect(maker.text).not.toContain('De bibliotheek');
	expect((await maker.visit(`${list}/versies/3`)).status).toBe(404);
});

test('a quota is made by choosing who counts', async () => {
	const maker = await eva();
	await maker.press('Maak de vragenlijst', { Titel: 'Genoeg', 'Kort over de wijk': true });
	await maker.visit(`${beheer}/genoeg/instellingen`);
	await maker.press('Maak de grens', {
		'Hoeveel mensen?': '100',
		'Wat lezen mensen als er genoeg antwoorden zijn?': 'Wij hebben genoeg antwoorden uit uw wijk.'
	});
	expect(maker.text).toContain('Wie tellen wij mee?');
	await maker.press('Nog een regel', { 'Nieuwe regel: kijk naar': 'In welke wijk woont u?' });
	await maker.press('Bewaar deze regels', { 'Het antwoord': 'is', 'Welk antwoord': 'Molenveld' });
	expect(maker.text).toContain('Nu: wij tellen als bij “In welke wijk woont u?” is gekozen: Molenveld.');
	await maker.visit(`${beheer}/genoeg/publiceren`);
	await maker.press('Publiceer');
	expect(maker.text).toContain('Versie 1 ligt vast en staat open.');
});

test('the languages page says in which languages people can answer', async () => {
	const maker = await eva();
	await maker.visit(`${beheer}/waar-komt-u-graag/vertalingen`);
	expect(maker.text).toContain('Mensen kunnen de vragenlijst invullen in het Nederlands');
	await maker.follow('Nederlands');
	expect(maker.text).toContain('Antwoord Een plein');
	expect((await maker.visit(`${beheer}/waar-komt-u-graag/vertalingen/xx`)).status).toBe(404);
});

const [, other] = languages as readonly string[];
test.skipIf(!other)('a list is translated text by text, and the preview shows it', async () => {
	const maker = await eva();
	await maker.press('Maak de vragenlijst', { Titel: 'Vertaald', 'Kort over de wijk': true });
	await maker.visit(`${beheer}/vertaald/vertalingen/${other}`);
	expect(maker.document.querySelector('main')?.getAttribute('lang'), 'the desk stays in Dutch').toBeUndefined();
	expect(maker.text).toContain('nog niet vertaald');
	const field = 'Vraag, nog niet vertaald Waar bent u trots op in uw wijk?';
	await maker.press('Bewaar de vertaling', { [field]: 'What makes you proud?' });
	await maker.follow('Bekijk het voorbeeld in deze taal');
	expect(maker.text).toContain('What makes you proud?');
});
