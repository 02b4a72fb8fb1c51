import { expect, test } from 'vitest';
import { BECAUSE, HARD } from '#test/support/hard-words.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const slug = 'ruimte-om-elkaar-te-ontmoeten';
const desk = `/beheer/trajecten/${slug}`;
const WHY = 'Waarom is de tekst nog niet in gewone taal?';
const SAID = `Nog niet in gewone taal: ${BECAUSE}`;

async function signedIn(name: string) {
	const visitor = new Visitor(platform);
	await visitor.signIn(`${name}@voorbeeld.example`);
	return visitor;
}

test('an answer in hard words goes out with a reason that the colleague and everybody else reads', async () => {
	const [eva, ruud] = [await signedIn('eva'), await signedIn('ruud')];
	await eva.visit(`${desk}/antwoorden`);
	await eva.follow('Geef het hele thema antwoord: Groen en spelen');
	const question = eva.url;
	expect(eva.text, 'nothing was written yet').not.toContain(WHY);
	await eva.press('Bied aan een collega aan', { 'Deels overgenomen': true, 'Waarom?': HARD });
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('Het antwoord is nog niet in gewone taal. Maak de tekst eenvoudiger');
	expect(eva.text).toMatch(/Moeilijke woorden: \d+ woorden\. Er mag er hoogstens 1 zijn\./);
	expect(eva.text).toContain('Bij de tekst ziet u waar het gewoner kan.');
	await eva.press('Bied aan een collega aan', { [WHY]: 'Dat moet zo.' });
	expect(eva.status).toBe(409);
	await eva.press('Bied aan een collega aan', { [WHY]: BECAUSE });
	expect(eva.text).toContain('Uw antwoord wacht op een collega.');

	await ruud.visit(question);
	expect(ruud.text).toContain(SAID);
	await ruud.press('Keur goed en verstuur dit antwoord');
	const anna = await new Visitor(platform).visit(`/reactienota/${slug}`);
	expect(anna.text).toContain(SAID);
});

test('a vragenlijst in hard words goes out with a reason, until its words are plain', async () => {
	const eva = await signedIn('eva');
	const list = `${desk}/vragenlijsten/waar-komt-u-graag`;
	await eva.visit(`${list}/instellingen`);
	await eva.press('Bewaar de instellingen', { Inleiding: HARD });
	await eva.visit(`${list}/publiceren`);
	expect(eva.text).toContain('Deze tekst is nog niet in gewone taal.');
	expect(eva.text).toContain('“realiseren” is een moeilijk woord.');
	await eva.press('Publiceer als nieuwe versie');
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('De vragenlijst is nog niet in gewone taal.');
	await eva.press('Publiceer als nieuwe versie', { [WHY]: BECAUSE });
	expect(eva.text).toContain('Versie 2 ligt vast en staat open.');
	const anna = await new Visitor(platform).visit('/vragenlijsten/waar-komt-u-graag');
	expect(anna.text).toContain(SAID);

	await eva.visit(`${list}/publiceren`);
	expect(eva.text, 'what stands there is not measured again').not.toContain('Wij meten alle Nederlandse teksten');
	await eva.visit(`${list}/instellingen`);
	await eva.press('Bewaar de instellingen', { Inleiding: 'Vertel ons waar u graag komt.' });
	await eva.visit(`${list}/publiceren`);
	expect(eva.text).not.toContain(WHY);
	await eva.press('Publiceer als nieuwe versie');
	expect(eva.text).toContain('Versie 3 ligt vast en staat open.');
	expect(eva.text, 'the old version keeps its own').toContain(SAID);
	await anna.visit('/vragenlijsten/waar-komt-u-graag');
	expect(anna.text).not.toContain('gewone taal');
});

test('a standaardtekst in hard words keeps its words until there is a reason', async () => {
	const [eva, ruud] = [await signedIn('eva'), await signedIn('ruud')];
	await eva.visit('/beheer/standaardteksten');
	expect(eva.document.querySelector('main')?.getAttribute('lang'), 'how plain it is, is no language').toBeUndefined();
	await eva.press('Bewaar de tekst', { 'Hoe heet de tekst?': 'De wet', 'De tekst': HARD });
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('De standaardtekst is nog niet in gewone taal.');
	await eva.press('Bewaar de tekst', { [WHY]: BECAUSE });
	expect(eva.text).toContain('U schreef deze tekst.');
	await ruud.visit(new URL(eva.url).pathname);
	expect(ruud.text).toContain(SAID);
	await ruud.press('Keur goed');
	expect(ruud.text).toContain('Deze tekst is te gebruiken.');
});
