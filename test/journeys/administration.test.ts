import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();

async function signedIn(email: string, path: string) {
	const visitor = new Visitor(platform);
	await visitor.signIn(email);
	return visitor.visit(path);
}

test('the beheerder takes a role away, and the page is gone at the next request', async () => {
	const mo = await signedIn('mo@voorbeeld.example', '/beheer/mensen');
	expect(mo.status, 'a moderator is no beheerder').toBe(404);
	const sanne = await signedIn('sanne@voorbeeld.example', '/wijkplatform');
	expect(sanne.status).toBe(200);

	const bea = await signedIn('bea@voorbeeld.example', '/beheer/mensen');
	await bea.press('Zoek', { 'Zoek op naam of e-mailadres': 'mulder' });
	await bea.follow('Sanne Mulder');
	await bea.press('Neem weg: Lid van een wijkplatform, Molenveld');
	expect(bea.text).toContain('Geen rol');
	expect((await sanne.visit('/wijkplatform')).status).toBe(404);
});

test('the beheerder adds a person for a wijkplatform, who then has a place of work', async () => {
	const bea = await signedIn('bea@voorbeeld.example', '/beheer/mensen/nieuw');
	const noor = {
		'E-mailadres': 'noor@voorbeeld.example',
		Naam: 'Noor de Vries',
		'Welke rol?': 'Lid van een wijkplatform'
	};
	await bea.press('Voeg toe', noor);
	expect(bea.status).toBe(422);
	expect(bea.text).toContain('Kies de wijk waar deze rol voor is.');
	await bea.press('Voeg toe', { 'Voor welke wijk?': 'Waterrijk' });
	expect(bea.text).toContain('Lid van een wijkplatform, Waterrijk');
	expect((await signedIn('noor@voorbeeld.example', '/wijkplatform')).text).toContain('Waterrijk');
});

test('the beheerder adds and changes wijken', async () => {
	const bea = await signedIn('bea@voorbeeld.example', '/beheer/wijken/nieuw');
	await bea.press('Voeg toe', { 'Hoe heet de wijk?': 'Nieuwland' });
	expect(bea.title).toMatch(/^2 foutmeldingen - /);
	await bea.press('Voeg toe', { 'Hoe ziet de wijk eruit?': 'Nog leeg.', 'Hoeveel mensen wonen er?': '1.200' });
	expect(bea.text).toContain('1.200 inwoners');
	await bea.follow('Nieuwland');
	await bea.press('Bewaar deze wijk', { 'Hoeveel mensen wonen er?': '1300' });
	expect((await bea.visit('/wijken/nieuwland')).text).toContain('1.300 inwoners');
});

test('the beheerder reads in who live in the wijken, and each wijk shows it', async () => {
	const bea = await signedIn('bea@voorbeeld.example', '/beheer/wijken');
	await bea.follow('Lees in wie er wonen');
	await bea.press('Bekijk wat erin staat');
	expect(bea.text).toContain('Vul het jaar van de cijfers in, als 2024.');
	await bea.press('Bekijk wat erin staat', { 'Van welk jaar zijn de cijfers?': '2024' });
	expect(bea.text).toContain('Kies een bestand, of plak de regels in het tekstvak.');
	const lines = [
		'wijknaam;gemeentenaam;aantal_inwoners;0_15;15_25;25_45;45_65;65plus',
		'molenveld;Lindewaard;5400;10;10;20;30;30',
		'Haven;Lindewaard;4200;20;20;20;20;20',
		'Elders;Vlietdam;900;20;20;20;20;20',
		'Haventerrein;Lindewaard;10;;;;;'
	];
	const year = { 'Van welk jaar zijn de cijfers?': `${new Date().getFullYear()}` };
	await bea.press('Bekijk wat erin staat', { 'Of plak hier de regels': lines.join('\n'), ...year });
	expect(bea.status).toBe(200);
	expect(bea.text).toContain('1 wijk uit het bestand');
	expect(bea.text).toContain('Haventerrein: er staan geen leeftijden');
	expect(bea.text).not.toContain('Elders');
	await bea.press('Bewaar deze cijfers', { 'Haven (4.200 inwoners)': 'Oude Haven' });
	expect(bea.text).toContain('Bewaard.');
	expect(bea.text).toContain('Oude Haven: 4.200 inwoners');

	const anna = await new Visitor(platform).visit('/wijken/molenveld');
	expect(anna.text).toContain('De grootste groep is 45 tot en met 64 jaar: 30 van elke 100 mensen in Molenveld.');
	expect(anna.text).toContain('5.400 inwoners');
});

test('what the beheerder sets stands under each page, at privacy, toegankelijkheid and in security.txt', async () => {
	const bea = await signedIn('bea@voorbeeld.example', '/beheer/instellingen');
	await bea.press('Bewaar de instellingen', { 'E-mailadres': 'geen adres' });
	expect(bea.status).toBe(422);
	await bea.press('Bewaar de instellingen', { 'E-mailadres': 'hallo@lindewaard.example' });
	expect(bea.text).toContain('Bewaard.');
	const anna = new Visitor(platform);
	for (const page of ['/', '/privacy', '/toegankelijkheid', '/.well-known/security.txt']) {
		await anna.visit(page);
		expect(anna.status).toBe(200);
		expect(anna.html).toContain('hallo@lindewaard.example');
	}
	expect(anna.headers.get('content-type')).toBe('text/plain; charset=utf-8');
});

test('who is no beheerder finds no page of the administration', async () => {
	const eva = await signedIn('eva@voorbeeld.example', '/');
	for (const page of [
		'mensen',
		'mensen/nieuw',
		'wijken',
		'wijken/nieuw',
		'wijken/molenveld',
		'wijken/bevolking',
		'instellingen'
	])
		expect((await eva.visit(`/beheer/${page}`)).status, page).toBe(404);
});
