import { expect, test } from 'vitest';
import { answerAlone } from '#test/support/answering.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const finished = '/beheer/trajecten/samen-leven-samen-zorgen/wijkagendas';
const running = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/wijkagendas';

async function signedIn(email: string, path: string) {
	const visitor = new Visitor(platform);
	await visitor.signIn(email);
	return visitor.visit(path);
}

const eva = (path: string) => signedIn('eva@voorbeeld.example', path);

test('an inwoner sees what was promised to each wijk, what is done and what is late', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/wijken');
	expect(anna.text).toContain('Wijkagenda met 5 punten');
	expect(anna.text).toMatch(/1 afspraak en 1 verslag sinds/);
	await anna.follow('Molenveld');
	expect(anna.text).toContain('De gemeente beloofde 5 punten te doen. Daarvan zijn er 2 klaar.');
	expect(anna.text).toMatch(/Verslag te laat sinds/);
	const wijk = anna.path;
	await anna.follow('Een klussendienst van buren');
	expect(anna.text).toContain('Er is een slot en er is licht');
	expect(anna.text).toMatch(/Te laat sinds \d/);
	await anna.visit(wijk);
	await anna.follow('Hulp met brieven en geld, gewoon in de wijk');
	expect(anna.text).toContain('Waarom de afspraak veranderde: Er kwamen meer mensen dan wij dachten.');
	expect(anna.text, 'the old one stays to be read').toContain('Om de week is er een ochtend spreekuur');
	await anna.visit(`${wijk}/voortgang`);
	expect(anna.text).toContain('Dit is ons eerste verslag.');
	expect(anna.text).toContain('Dit verslag is er nog niet.');
});

test('an ambtenaar answers an item with its agreement, and tells that a milestone is done', async () => {
	await answerAlone(platform);
	const editor = await eva(`${running}/de-hoven`);
	await editor.follow('Geef antwoord: Bomen en water op het winkelplein');
	await editor.press('Maak beide openbaar', { 'Wat gebeurt er precies?': 'Er komen zeven bomen.' });
	expect(editor.status).toBe(422);
	expect(editor.html, 'nothing of what was typed is lost').toContain('Er komen zeven bomen.');
	await editor.press('Maak beide openbaar', {
		'Deels overgenomen': true,
		'Waarom?': 'Wij halen de helft van de tegels weg die u noemt.',
		'Doen we samen': true,
		'Wie doet het?': 'Team Straten en Groen',
		'Samen met wie uit de wijk?': 'het wijkplatform',
		'Waar komt het geld vandaan?': 'er is nog geen geld',
		'Wanneer is het klaar?': '2099-06-30',
		'Stap 1': 'De tekening is klaar',
		'Klaar op, stap 1': '2099-02-01'
	});
	expect(editor.text).toContain('Het antwoord en de afspraak zijn openbaar.');
	await editor.follow('Meld hoe het gaat: Bomen en water op het winkelplein');
	await editor.follow('Meld hoe het gaat: De tekening is klaar');
	const said = { 'Wat is er gebeurd, of waarom?': 'De tekening hangt in het buurthuis.' };
	await editor.press('Meld dit', { 'Dit is klaar': true, 'Op welke dag?': '2026-01-02', ...said });
	expect(editor.text).toContain('De wijk ziet dit nu.');

	const samira = new Visitor(platform);
	await samira.visit('/wijken/de-hoven');
	await samira.follow('Bomen en water op het winkelplein');
	for (const words of ['Er komen zeven bomen.', 'Klaar op 2 januari 2026', 'De tekening hangt in het buurthuis.'])
		expect(samira.text).toContain(words);
});

test('a report is written and kept, and everybody reads it once it is public', async () => {
	const editor = await eva(`${finished}/molenveld`);
	const late = editor.document.querySelectorAll('a').find(({ text }) => text.includes('Schrijf het verslag'));
	await editor.visit(late!.getAttribute('href')!);
	await editor.press('Bewaar voor later', { 'Hoe gaat het, in het kort?': 'Wij zijn bijna klaar.' });
	expect(editor.text).toContain('Bewaard. Alleen de redactie ziet dit.');
	const anna = new Visitor(platform);
	expect((await anna.visit('/wijken/molenveld/voortgang')).text).not.toContain('Wij zijn bijna klaar.');
	await editor.press('Maak het verslag openbaar');
	expect(editor.text).toContain('Schrijf ook hoe het gaat met');
	await editor.press('Maak het verslag openbaar', {
		'Elke dag een open deur in De Spil': 'De vloer ligt er bijna.',
		'Licht op het pad langs de Molenvliet': 'Dit is klaar.',
		'Een klussendienst van buren': 'Het licht komt na de zomer.',
		'Een avond die van de jongeren is': 'Dit is klaar.',
		'Hulp met brieven en geld, gewoon in de wijk': 'Wij zoeken nog iemand.'
	});
	expect(editor.text).toContain('Het verslag is openbaar.');
	await anna.visit('/wijken/molenveld/voortgang');
	expect(anna.text).toContain('Wij zijn bijna klaar.');
	expect(anna.text).not.toContain('Dit verslag is er nog niet.');
});

test('an opdracht is made of the wijkagendas, in three forms', async () => {
	const editor = await eva(`${finished.replace('wijkagendas', 'opdracht')}`);
	await editor.press('Maak de opdracht', {
		'Hoe heet de opdracht?': 'Opdracht aan het groen',
		'Voor welke organisatie?': 'Team Straten en Groen',
		'De begeleidende tekst': 'Beste collega’s,'
	});
	expect(editor.text).toContain('Licht op het pad langs de Molenvliet');
	expect(editor.text).not.toContain('Elke dag een open deur');
	const here = editor.path;
	for (const [name, type] of [
		['opdracht.pdf', 'application/pdf'],
		['opdracht.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
		['opdracht.md', 'text/markdown; charset=utf-8']
	] as const)
		expect((await editor.visit(`${here}/${name}`)).headers.get('content-type')).toBe(type);
});

test('rule 10: for who is no redacteur none of this work is there', async () => {
	const karim = await signedIn('karim@voorbeeld.example', '/');
	for (const page of [finished, `${finished}/molenveld`, finished.replace('wijkagendas', 'opdracht')])
		expect((await karim.visit(page)).status, page).toBe(404);
});
