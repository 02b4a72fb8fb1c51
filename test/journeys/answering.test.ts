import { expect, test } from 'vitest';
import { bothOn } from '#test/support/both-texts.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const slug = 'ruimte-om-elkaar-te-ontmoeten';
const work = `/beheer/trajecten/${slug}/antwoorden`;

async function signedIn(name: string) {
	const visitor = new Visitor(platform);
	await visitor.signIn(`${name}@voorbeeld.example`);
	return visitor;
}

const waiting = (visitor: Visitor) =>
	visitor.document
		.querySelectorAll('.waiting a')
		.map((link) => link.getAttribute('href')!)
		.filter((href) => href.includes('inbreng='));

test('an answer is written, checked, read by a colleague and given; a resident sees it only then', async () => {
	const [eva, ruud] = [await signedIn('eva'), await signedIn('ruud')];
	await eva.visit(work);
	expect(eva.text).toContain('Een tweede collega leest elk antwoord');
	expect(eva.text).toContain('wacht ');
	await eva.visit(waiting(eva).at(-1)!);
	const question = eva.url;
	const reason = 'Zodra de conform artikel 3 vereiste procedure wordt doorlopen, zal de gemeente u informeren.';
	await eva.press('Bewaar voor later', { 'Waarom?': reason });
	expect(eva.text).toContain('Bewaard. Alleen de redactie ziet dit.');
	await eva.press('Controleer de taal');
	expect(eva.text).toContain('“conform” is een moeilijk woord. Schrijf bijvoorbeeld “volgens”.');
	await eva.press('Bied aan een collega aan');
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Kies een oordeel.');

	await eva.press('Zet in mijn antwoord', { 'Begin met een standaardtekst': 'Een ander gaat hierover' });
	expect(eva.html).toContain('[[wie wel]]');
	expect(eva.text).toContain('Nog in te vullen: wie wel');
	await eva.press('Bied aan een collega aan', { 'Hoort ergens anders': true });
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Vul eerst in wat tussen [[ en ]] staat');
	const answer = 'Hierover gaat het waterschap. Wij stuurden uw vraag door.';
	await eva.press('Bied aan een collega aan', { 'Waarom?': answer });
	expect(eva.text).toContain('Uw antwoord wacht op een collega.');
	await eva.visit(question);
	expect(eva.text).not.toContain('Lees mee');

	await ruud.visit(question);
	await ruud.press('Stuur terug');
	expect(ruud.status).toBe(422);
	await ruud.press('Stuur terug', { 'Wat moet er anders?': 'Noem ook het nummer.' });
	await eva.visit(question);
	expect(eva.text).toContain('Een collega schreef: Noem ook het nummer.');
	await eva.press('Bied aan een collega aan', { 'Waarom?': `${answer} Bel 14 0999.` });
	await ruud.visit(question);
	await ruud.press('Keur goed en verstuur dit antwoord');
	expect(ruud.text).toContain('Het antwoord is gegeven.');

	const anna = new Visitor(platform);
	await anna.visit(`/reactienota/${slug}?oordeel=hoort-ergens-anders`);
	expect(anna.text).toContain('Bel 14 0999.');
});

test('two colleagues at one answer see both texts', async () => {
	const [eva, ruud] = [await signedIn('eva'), await signedIn('ruud')];
	await eva.visit(work);
	const [, question] = waiting(eva);
	await eva.visit(question!);
	await ruud.visit(question!);
	await eva.press('Bewaar voor later', { 'Waarom?': 'Dit schreef Eva.' });
	await ruud.press('Bewaar voor later', { 'Waarom?': 'Dit schreef Ruud.' });
	expect(ruud.status).toBe(409);
	expect(bothOn(ruud)).toEqual(['Wat er nu bewaard is Dit schreef [Eva].', 'Wat u schreef Dit schreef [Ruud].']);
	expect(ruud.html).toContain('Dit schreef Ruud.');
	await ruud.press('Gooi deze tekst weg');
	expect(ruud.text).toContain('De tekst is weg.');
});

test('a whole theme gets one answer, and what waits is seen by theme', async () => {
	const [eva, ruud] = [await signedIn('eva'), await signedIn('ruud')];
	await eva.visit(work);
	await eva.follow('Groen en spelen');
	expect(eva.text).toContain('U ziet nu alleen Groen en spelen.');
	await eva.follow('Geef het hele thema antwoord: Groen en spelen');
	const question = eva.url;
	expect(eva.text).toContain('Wat later onder dit thema komt, krijgt het ook.');
	await eva.press('Bied aan een collega aan', { 'Deels overgenomen': true, 'Waarom?': 'Groen hoort bij elke plek.' });
	await ruud.visit(question);
	await ruud.press('Keur goed en verstuur dit antwoord');
	const anna = new Visitor(platform);
	await anna.visit(`/reactienota/${slug}`);
	expect(anna.text).toContain('Groen hoort bij elke plek.');
});

test('a standaardtekst is written by one and approved by another', async () => {
	const [eva, ruud] = [await signedIn('eva'), await signedIn('ruud')];
	await eva.visit('/beheer/standaardteksten');
	await eva.press('Bewaar de tekst', { 'Hoe heet de tekst?': 'Een wc', 'De tekst': 'Bij [[welke plek]] komt een wc.' });
	expect(eva.text).toContain('U schreef deze tekst. Een collega moet hem goedkeuren.');
	await ruud.visit(new URL(eva.url).pathname);
	await ruud.press('Keur goed');
	expect(ruud.text).toContain('Deze tekst is te gebruiken.');
	await eva.visit(work);
	await eva.visit(waiting(eva)[0]!);
	expect(eva.text).toContain('Een wc');
});

test('the reply report is there as a PDF and as a table', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/reactienota/samen-leven-samen-zorgen');
	await anna.follow('Alles als tabel');
	expect(anna.status).toBe(200);
	expect(anna.html).toContain('oordeel;reden');
	await anna.visit('/reactienota/bestaat-niet/reactienota.pdf');
	expect(anna.status).toBe(404);
});
