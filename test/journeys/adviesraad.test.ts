import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const as = async (email: string) => {
	const visitor = new Visitor(platform);
	await visitor.signIn(email);
	return visitor;
};
const running = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/adviezen';

test('the redactie asks, a member drafts, the voorzitter submits, and everybody reads it', async () => {
	const eva = await as('eva@voorbeeld.example');
	await eva.visit(running);
	await eva.follow('Vraag advies');
	await eva.press('Vraag advies', {
		'Waar gaat het advies over?': 'Bankjes in de wijk',
		'Wanneer hebt u het advies nodig?': 'morgen'
	});
	expect(eva.status).toBe(422);
	expect(eva.title).toMatch(/^2 foutmeldingen/);
	expect(eva.html).toContain('Bankjes in de wijk');
	await eva.press('Vraag advies', {
		'Wat wilt u van de adviesraad weten?': 'Waar moeten de bankjes staan?',
		'Wanneer hebt u het advies nodig?': '1-3-2099'
	});
	expect(eva.path).toBe(running);
	expect(eva.text).toContain('Bankjes in de wijk');

	const nel = await as('nel@voorbeeld.example');
	await nel.visit('/adviesraad');
	await nel.follow('Bankjes in de wijk');
	expect(nel.text).toContain('Waar moeten de bankjes staan?');
	await nel.press('Bewaar en voeg een punt toe', {
		Inleiding: 'Wij liepen een rondje.',
		'Nieuw punt': 'Bij de bakker.'
	});
	await nel.press('Bewaar', { 'Nieuw punt': 'Bij de brug.' });
	expect(nel.text).toContain('Uw tekst is bewaard.');
	await nel.press('Omhoog: punt 2');
	expect(nel.text).not.toContain('Lees na en dien in');

	const anna = new Visitor(platform);
	for (const [who, path] of [
		[anna, '/adviesraad/bankjes-in-de-wijk'],
		[anna, '/adviezen/bankjes-in-de-wijk'],
		[eva, '/adviesraad/bankjes-in-de-wijk'],
		[nel, '/adviesraad/bankjes-in-de-wijk/indienen']
	] as const) {
		await who.visit(path);
		expect(who.status, path).toBe(404);
		expect(who.text).not.toContain('Bij de brug');
	}
	await eva.visit(running);
	expect(eva.text).not.toContain('Bij de brug');

	const piet = await as('piet@voorbeeld.example');
	await piet.visit('/adviesraad/bankjes-in-de-wijk');
	await piet.follow('Lees na en dien in');
	await piet.press('Dien het advies in');
	expect(piet.path).toBe('/adviezen/bankjes-in-de-wijk');

	await anna.visit('/adviezen');
	await anna.follow('Bankjes in de wijk');
	expect(anna.text).toMatch(/Punt 1 Bij de brug\. .*Punt 2 Bij de bakker\./);
	expect(anna.text).toContain('0 van 2 punten beantwoord');
	await nel.visit('/adviesraad/bankjes-in-de-wijk');
	expect(nel.text).toContain('Het verandert niet meer');
});

test('who saves after another reads both texts, and neither is lost', async () => {
	const nel = await as('nel@voorbeeld.example');
	await nel.visit('/adviesraad/nieuw');
	await nel.press('Begin met schrijven', {
		'Waar gaat uw advies over?': 'Een eigen idee',
		'Bij welk traject hoort het?': 'Ruimte om elkaar te ontmoeten'
	});
	expect(nel.path).toBe('/adviesraad/een-eigen-idee');

	const piet = await as('piet@voorbeeld.example');
	await piet.visit('/adviesraad/een-eigen-idee');
	await nel.press('Bewaar', { Inleiding: 'De tekst van Nel' });
	await piet.press('Bewaar', { Inleiding: 'De tekst van Piet', 'Nieuw punt': 'Een punt van Piet' });
	expect(piet.status).toBe(409);
	for (const words of ['De tekst van Nel', 'De tekst van Piet', 'Een punt van Piet', 'Nel Bakker bewaarde'])
		expect(piet.text).toContain(words);

	await piet.press('Bewaar', { Inleiding: 'De tekst van ons beiden' });
	expect(piet.status).toBe(200);
	await nel.visit('/adviesraad/een-eigen-idee');
	expect(nel.text).toContain('De tekst van ons beiden');
	expect(nel.text).toContain('Een punt van Piet');
});
