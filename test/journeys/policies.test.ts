import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const running = 'ruimte-om-elkaar-te-ontmoeten';
const desk = `/beheer/trajecten/${running}/beleid/plekken-voor-iedereen`;
const address = '/beleid/plekken-voor-iedereen';

const editor = async () => {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	return eva;
};

/** Follows the link of the paragraph that begins with these words. */
async function openParagraph(eva: Visitor, words: string, link = 'Bewerk') {
	await eva.visit(desk);
	return eva.follow(`${link}${link === 'Bronnen' || link === 'Reden' ? ' van' : ':'} ${words}`);
}

async function addText(eva: Visitor, text: string) {
	await eva.visit(`${desk}/nieuw`);
	await eva.press('Voeg toe', { 'De tekst': text });
	await eva.press('Voeg toe als toevoeging van de gemeente', {
		'Waarom voegt de gemeente dit toe?': 'Zo doen wij het al.'
	});
}

test('a redacteur writes the first version, and freezing waits for every source', async () => {
	const eva = await editor();
	await eva.visit(`/beheer/trajecten/${running}/beleid`);
	await eva.press('Maak het beleidskader');
	expect(eva.status).toBe(422);
	await eva.press('Maak het beleidskader', { Titel: 'Plekken voor iedereen' });
	expect(eva.path).toBe(desk);
	expect(eva.text).toContain('Er staat nog niets');

	await eva.visit(`${desk}/nieuw`);
	await eva.follow('Kop');
	await eva.press('Voeg toe', { 'De titel van het hoofdstuk': 'Buiten' });
	for (const text of [
		'Elke wijk krijgt een plein. Op het plein staat een bank.',
		'De bus stopt bij het plein.',
		'Er komt een feest.'
	])
		await addText(eva, text);
	await eva.visit(`${desk}/nieuw`);
	await eva.press('Voeg toe', { 'De tekst': 'Iedereen mag meedoen.' });

	await eva.visit(`${desk}/vastleggen`);
	expect(eva.text).toContain('1 alinea heeft nog geen bron');
	const fields = { 'Als gepubliceerde versie': true, 'Wat is deze versie, in een paar zinnen?': 'De eerste tekst.' };
	await eva.press('Leg deze versie vast', fields);
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('Nog zonder bron: “Iedereen mag meedoen.”');
	expect(eva.html).toContain('De eerste tekst.');

	await eva.follow('Iedereen mag meedoen.');
	await eva.press('Voeg toe als toevoeging van de gemeente', {
		'Waarom voegt de gemeente dit toe?': 'Dat is onze belofte.'
	});
	await eva.visit(`${desk}/vastleggen`);
	await eva.press('Leg deze versie vast', fields);
	expect(eva.status).toBe(200);
	expect(eva.text).toContain('Er is nu geen versie in bewerking');
});

test('what is written down is at its own address, each paragraph with its origin', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/beleid');
	await anna.follow('Plekken voor iedereen');
	expect(anna.text).toContain('Elke wijk krijgt een plein.');
	expect(anna.text).toContain('Dat is onze belofte.');
	await anna.follow('Alle versies');
	await anna.follow('Versie 1');
	expect(anna.path).toBe(`${address}/versies/1`);
	await anna.follow('Alles over deze alinea');
	expect(anna.text).toContain('Hier begon deze tekst.');
});

test('a redacteur edits, splits, merges, removes, and names each cause', async () => {
	const eva = await editor();
	await eva.visit(desk);
	await eva.press('Begin een nieuwe versie');
	await openParagraph(eva, 'Elke wijk', 'Splits of voeg samen');
	await eva.press('Splits de alinea');
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Zet een lege regel of ---');
	await eva.press('Splits de alinea', {
		'Waar wilt u de tekst splitsen?': 'Elke wijk krijgt een plein.\n---\nOp het plein staat een bank.'
	});
	await openParagraph(eva, 'De bus');
	await eva.press('Bewaar de tekst', { 'De tekst': 'De bus stopt elk kwartier bij het plein.' });
	await openParagraph(eva, 'Er komt een feest.', 'Splits of voeg samen');
	await eva.press('Haal deze tekst weg');
	await openParagraph(eva, 'Op het plein', 'Splits of voeg samen');
	await eva.press('Voeg samen', {
		'De tekst van de twee samen': 'Op het plein staat een bank. De bus stopt elk kwartier bij het plein.'
	});
	expect(eva.text).toContain('de reden nog niet genoemd');

	await eva.visit(`${desk}/vastleggen`);
	const fields = { 'Als gepubliceerde versie': true, 'Wat is deze versie, in een paar zinnen?': 'De tweede tekst.' };
	await eva.press('Leg deze versie vast', fields);
	expect(eva.status).toBe(409);

	await openParagraph(eva, 'Elke wijk', 'Reden');
	await eva.press('Bewaar de reden', { 'Waarom, in gewone woorden?': 'Inwoners wilden twee zinnen.' });
	expect(eva.status).toBe(422);
	await eva.press('Bewaar de reden', { 'Door inwoners': true });
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Kies ook wat inwoners hierover zeiden.');
	await eva.press('Zoek', { 'Zoek eerst de inbreng die dit veranderde': 'plek' });
	expect(eva.text).toContain('Inwoners wilden twee zinnen.');
	const label = eva.document.querySelector('input[name=contributionIds]')!.closest('label')!;
	const words = label.text.replace(label.querySelector('.hint')!.text, '').replace(/\s+/g, ' ').trim();
	await eva.press('Bewaar de reden', { [words]: true });
	expect(eva.path).toBe(desk);
	await openParagraph(eva, 'Er komt een feest.', 'Reden');
	await eva.press('Bewaar de reden', {
		'Door de gemeente zelf': true,
		'Waarom, in gewone woorden?': 'De gemeente betaalt geen feest.'
	});
	await openParagraph(eva, 'De bus', 'Reden');
	await eva.press('Bewaar de reden', {
		'Alleen anders opgeschreven': true,
		'Waarom, in gewone woorden?': 'Dit hoort bij elkaar.'
	});

	await eva.visit(`${desk}/vastleggen`);
	await eva.press('Leg deze versie vast', fields);
	expect(eva.status).toBe(200);
	expect(eva.text).toContain('Weggehaald uit deze tekst (2)');
	expect(eva.text).toContain('De gemeente betaalt geen feest.');
	await eva.follow('Alles over deze alinea');
	expect(eva.path).toMatch(/versies\/2\/alinea\//);
});

test('an inwoner sees what changed because of whom, and can choose', async () => {
	const anna = new Visitor(platform);
	await anna.visit(address);
	await anna.follow('Bekijk wat er veranderde');
	expect(anna.path).toBe(`${address}/vergelijk/1/2`);
	expect(anna.text).toContain('Wat veranderde er, en door wie?');
	expect(anna.text).toContain('De gemeente betaalt geen feest.');
	expect(anna.document.querySelector('.diff ins')?.text).toContain('toegevoegd: ');
	expect(anna.document.querySelector('.diff del')?.text).toContain('weggehaald: ');

	await anna.follow('Door de gemeente zelf');
	expect(anna.url).toContain('?door=gemeente');
	expect(anna.text).toContain('De gemeente betaalt geen feest.');
	expect(anna.text).not.toContain('Inwoners wilden twee zinnen.');
	await anna.visit(`${address}/vergelijk/2/1`);
	expect(anna.path).toBe(`${address}/vergelijk/1/2`);
	await anna.visit(`${address}/vergelijk?van=1&naar=2`);
	expect(anna.path).toBe(`${address}/vergelijk/1/2`);
});

test('two who edit one paragraph at the same time lose nothing', async () => {
	const [eva, again] = [await editor(), await editor()];
	await eva.visit(desk);
	await eva.press('Begin een nieuwe versie');
	await openParagraph(eva, 'Iedereen mag');
	await openParagraph(again, 'Iedereen mag');
	await eva.press('Bewaar de tekst', { 'De tekst': 'Iedereen mag altijd meedoen.' });
	await again.press('Bewaar de tekst', { 'De tekst': 'Iedereen doet mee.' });
	expect(again.status).toBe(409);
	expect(again.text).toContain('Iemand anders heeft dit intussen gewijzigd');
	expect(again.text).toContain('Twee mensen schreven tegelijk');
	const [stored, own] = again.document.querySelectorAll('.both .card').map(({ text }) => text.replace(/\s+/g, ' '));
	expect(stored).toContain('alleen hier: mag altijd meedoen');
	expect(own).toContain('alleen hier: doet mee');
	expect(again.html).toContain('Iedereen doet mee.');
	await again.press('Bewaar de tekst');
	expect(again.text).toContain('Iedereen doet mee.');
});

test('rule 10: a draft is the same 404 as what does not exist, in every address', async () => {
	const anna = new Visitor(platform);
	const missing = (await anna.visit(`${address}/versies/99`)).text;
	for (const path of [
		`${address}/versies/3`,
		`${address}/vergelijk/2/3`,
		`${address}/versies/3/alinea/niets`,
		`${address}/versies/2/alinea/niets`,
		`${address}/versies/x`,
		`${address}/vergelijk/1/1`,
		'/beleid/bestaat-niet',
		desk,
		`${desk}/vastleggen`,
		`${desk}/nieuw`
	]) {
		await anna.visit(path);
		expect(anna.status, path).toBe(404);
		expect(anna.text, path).toBe(missing);
	}
	const ruben = new Visitor(platform);
	await ruben.signIn('aylin@voorbeeld.example');
	expect((await ruben.visit(`${address}/versies/3`)).status).toBe(404);
});

test('under another consultation the document does not exist', async () => {
	const eva = await editor();
	await eva.visit('/beheer/trajecten/samen-leven-samen-zorgen/beleid/plekken-voor-iedereen');
	expect(eva.status).toBe(404);
});
