import { expect, test } from 'vitest';
import { address, as, asPublished, base, desk, explain, freeze, nobodySees, told } from './people.ts';

test('the raad changes one sentence by amendment and adopts the text, on a day that has been', async () => {
	const eva = await as('eva');
	await eva.visit(`${base}/besluit`);
	await eva.press('Voeg het amendement toe', {
		'Nummer van het amendement': 'A1',
		'Waar gaat het amendement over?': 'Honden aan de lijn',
		'Wie diende het in?': 'Samen Sociaal',
		Aangenomen: true
	});
	await eva.visit(desk);
	await eva.press('Begin een nieuwe versie');
	await eva.follow('Bewerk: De BOA');
	await eva.press('Bewaar de tekst', { 'De tekst': 'Honden blijven aan de lijn.' });
	const amended = { 'Waarom, in gewone woorden?': 'De raad nam dit aan.', 'Amendement A1: Honden aan de lijn': true };
	await explain('Honden blijven', { 'Door inwoners': true, ...amended });
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Kies ook wat inwoners hierover zeiden.');
	await explain('Honden blijven', { 'Door de raad': true, ...amended });
	expect(eva.path).toBe(desk);
	await freeze(asPublished);
	expect(eva.status).toBe(409);

	await eva.visit(`${base}/besluit`);
	await eva.press('Leg het besluit vast', {
		'Wat besloot de raad?': 'De raad nam de tekst aan.',
		'Wat is er anders dan in de vorige versie?': 'Honden blijven aan de lijn.',
		'Op welke dag besloot de raad?': '1-3-2099'
	});
	expect(eva.status).toBe(400);
	expect(eva.text).toContain('De dag van het besluit is nog niet geweest.');
	await eva.press('Leg het besluit vast', {
		'Op welke dag besloot de raad?': '20-11-2026',
		'Stemmen voor': '20',
		'Stemmen tegen': '3'
	});
	expect(eva.text).toContain('Rond de vijver is vastgesteld');
	const anna = await as();
	await anna.visit(`${address}/vergelijk/2/3`);
	for (const words of ['1 van de 5 alinea’s veranderde', 'Door de raad', 'Amendement A1'])
		expect(anna.text).toContain(words);
});

test('rule 6: each follows the own words to the sentence as it was and as it is, also when the answer is no', async () => {
	const anna = await as();
	await anna.visit('/volg');
	await anna.press('Volg mijn inbreng', { 'Wat is uw volgcode?': told.lamps.toLowerCase() });
	for (const words of [
		'U zei Van lampen slaap ik slecht.',
		'Overgenomen Dit staat nu in de tekst. U hebt gelijk. De lampen gaan om elf uur uit.',
		'Zo stond het er (versie 1)',
		'weggehaald: langs het pad',
		'Dit was toen één alinea.',
		'Zo staat het er nu (versie 3) Er komen lampen',
		'De raad besloot De raad nam de tekst aan.'
	])
		expect(anna.text).toContain(words);
	await anna.visit(`/volg/${told.question}`);
	expect(anna.text).toContain('Niet overgenomen Dit doen wij niet. U leest waarom. Kinderen spelen op het gras.');
	await anna.visit(`/volg/${told.desk}`);
	for (const words of ['Dit antwoord is voor iedereen bij dit punt.', 'toegevoegd: met een leuning'])
		expect(anna.text).toContain(words);
});

test('after the decision raadsleden are read as was promised, and nothing moves any more', async () => {
	const [eva, anna, aylin] = [await as('eva'), await as(), await as('aylin')];
	await anna.visit(`${address}/versies/1/reacties`);
	expect(anna.text).toContain('Wie betaalt de lampen? Aylin Kaya (Samen Sociaal)');
	expect(anna.html, 'a technical question stays in the round').not.toContain('Hoeveel lampen');
	await anna.visit(`${address}/versies/1`);
	expect(anna.text).not.toContain('Reageer op');
	await anna.visit(`${address}/versies/2`);
	expect(anna.text).toContain('De BOA let op honden.');

	await eva.visit(`${desk}/vastleggen`);
	expect(eva.text).toContain('De raad heeft deze tekst vastgesteld.');
	await eva.visit(`${desk}?/start`, { method: 'POST', body: new URLSearchParams() });
	expect(eva.status).toBe(409);
	await aylin.visit(told.round);
	expect(aylin.text).toContain('Gesloten omdat de raad besloot');
	await aylin.visit(`${told.round}/hoofdstuk/1`);
	expect(aylin.text).not.toContain('Schrijf een opmerking');
	await nobodySees([`${told.round}/hoofdstuk/1`], undefined, 'fatima', 'nel', 'tim', 'bea');
});
