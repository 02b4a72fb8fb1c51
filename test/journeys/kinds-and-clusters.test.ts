import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const consultation = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten';
const desk = `${consultation}/beleid/wat-wij-willen`;

async function as(name: string) {
	const visitor = new Visitor(platform);
	await visitor.signIn(`${name}@voorbeeld.example`);
	return visitor;
}

const freezing = {
	'Als gepubliceerde versie': true,
	'Wat is deze versie, in een paar zinnen?': 'De eerste tekst.'
};

const told = { code: '', secret: '' };

test('a redacteur chooses a kind first, and hears what a result lacks', async () => {
	const eva = await as('eva');
	await eva.visit(`${consultation}/beleid`);
	await eva.press('Maak het beleidskader', { Titel: 'Wat wij willen' });
	await eva.visit(`${desk}/nieuw`);
	await eva.follow('Resultaat');
	await eva.press('Voeg toe', {});
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Geef het resultaat een naam.');
	expect(eva.text).toContain('Schrijf de tekst op.');
	await eva.press('Voeg toe', {
		'Hoe heet dit resultaat?': 'Iedereen doet mee',
		'Wat is er straks anders voor mensen?': 'U kent de mensen in uw straat.'
	});
	await eva.press('Voeg toe als toevoeging van de gemeente', {
		'Waarom voegt de gemeente dit toe?': 'De raad vroeg dit.'
	});
	await eva.visit(desk);
	expect(eva.text).toContain('1 deel is nog niet af');
	await eva.follow('Iedereen doet mee');
	await eva.press('Bewaar de gegevens', {
		'Waaraan zien wij dit?': 'Hoeveel mensen hun buren kennen.',
		'Hoe meten wij dit?': 'Wij vragen het elk jaar.',
		'Hoe is het nu?': '40 van de 100 (2025).',
		'Wat willen wij bereiken?': '60 van de 100.',
		'Wanneer?': 'Eind 2029.'
	});
	expect(eva.path).toBe(desk);
	expect(eva.text).not.toContain('nog niet af');
});

test('a story waits for consent, and who told it gets a code to take it back', async () => {
	const eva = await as('eva');
	await eva.visit(`${desk}/nieuw?soort=story`);
	await eva.press('Voeg toe', { 'Mensen zoals …': 'Ria', 'Het verhaal': 'Soms zei ik een dag lang niets.' });
	expect(eva.text).toContain('Mag dit verhaal erin?');
	const consent = eva.path;
	await eva.visit(`${desk}/vastleggen`);
	await eva.press('Leg deze versie vast', freezing);
	expect(eva.status).toBe(409);
	expect(eva.text).toContain('Bij “Mensen zoals Ria” ontbreekt nog: de toestemming');

	await eva.visit(consent);
	await eva.press('Leg de toestemming vast', {
		'Wie vertelt dit verhaal?': 'Maria de Boer',
		'Op papier, met een handtekening': true,
		'Op welke dag?': '1-3-2026',
		'Waar is de toestemming voor?': 'Het beleidskader.'
	});
	told.code = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{5}/.exec(eva.text)![0];
	told.secret = /(?:[2-9A-Z]{4} ){6}[2-9A-Z]{2}/.exec(eva.text)![0];
	await eva.visit(`${desk}/vastleggen`);
	await eva.press('Leg deze versie vast', freezing);
	expect(eva.path).toBe(desk);

	const fatima = new Visitor(platform);
	await fatima.visit('/beleid/wat-wij-willen');
	expect(fatima.text).toContain('Mensen zoals Ria');
	expect(fatima.text).toContain('60 van de 100.');
	expect(fatima.html).not.toContain('Maria de Boer');
});

test('who told a story takes it back without an account, and it is gone everywhere', async () => {
	const ria = new Visitor(platform);
	await ria.visit('/verhaal');
	await ria.press('Zoek mijn verhaal', { 'Wat is de code van uw verhaal?': 'ABCD' });
	expect(ria.status).toBe(422);
	await ria.press('Zoek mijn verhaal', { 'Wat is de code van uw verhaal?': told.code.toLowerCase() });
	expect(ria.text).toContain('Wat wij willen, versie 1');
	await ria.press('Neem mijn verhaal terug', { 'Wat is de geheime code?': 'NIETGOED' });
	expect(ria.status).toBe(422);
	await ria.press('Neem mijn verhaal terug', { 'Wat is de geheime code?': told.secret });
	expect(ria.text).toContain('Uw verhaal is teruggenomen');

	const api = '/api/v1/participatietrajecten/ruimte-om-elkaar-te-ontmoeten/keten?paginaGrootte=1000';
	for (const page of ['/beleid/wat-wij-willen', '/beleid/wat-wij-willen/versies/1', api]) {
		await ria.visit(page);
		expect(ria.status).toBe(200);
		expect(ria.html).not.toContain('dag lang');
		expect(ria.html).not.toContain('Ria');
	}
	await ria.visit('/beleid/wat-wij-willen');
	expect(ria.text).toContain('Dit verhaal is teruggenomen door wie het vertelde, op ');
	expect(ria.text).toContain('nam iemand een verhaal terug');
});

test('the redactie divides a text, invites an organisation, and publishes its plan', async () => {
	const eva = await as('eva');
	await eva.visit(`${consultation}/clusters`);
	await eva.follow('Clusters');
	await eva.press('Maak het cluster', {});
	expect(eva.status).toBe(422);
	await eva.press('Maak het cluster', {
		'Hoe heet dit cluster?': 'Buiten zijn',
		'Wie voert dit uit?': 'De Groene Stad'
	});
	const cluster = eva.path;
	await eva.press('Nodig uit', { Naam: 'Bram Peters', 'E-mailadres': 'bram@voorbeeld.example' });
	expect(eva.text).toContain('bram@voorbeeld.example');

	const bram = await as('bram');
	await bram.visit('/uitvoering');
	await bram.press('Begin het plan', { 'Hoe heet het plan?': 'Ons groene plan' });
	expect(bram.path).toMatch(/^\/uitvoering\/ons-groene-plan-\d{4}$/);
	const plan = bram.path;
	const slug = plan.split('/').at(-1)!;
	await bram.visit(`${plan}/nieuw`);
	await bram.press('Voeg toe', { 'De tekst': 'Wij planten bomen.' });
	await bram.press('Voeg toe als toevoeging van De Groene Stad', {
		'Waarom voegt De Groene Stad dit toe?': 'Bomen geven schaduw.'
	});
	expect(bram.text).toContain('Toevoeging van De Groene Stad');
	await bram.visit(`${plan}/nieuw?soort=addition`);
	expect(bram.text).not.toContain('de gemeente zelf');
	await bram.visit(`${plan}/resultaten`);
	await bram.press('Bewaar de keuze', { 'Iedereen doet mee': true });
	expect(bram.text).toContain('Iedereen doet mee');
	await bram.press('Dien het plan in', {});
	expect(bram.text).toContain('De redactie leest het nu');

	const nobody = new Visitor(platform);
	for (const page of [`/beleid/${slug}`, '/uitvoering', plan]) {
		await nobody.visit(page);
		expect(nobody.status).toBe(404);
	}
	const tim = await as('tim');
	await tim.visit(plan);
	expect(tim.status).toBe(404);
	await bram.visit(desk);
	expect(bram.status).toBe(404);

	await eva.visit(cluster);
	await eva.follow('Ons groene plan');
	await eva.follow('Leg deze versie vast');
	await eva.press('Leg deze versie vast', freezing);
	await nobody.visit('/beleid/wat-wij-willen');
	await nobody.follow('Lees het plan: Ons groene plan');
	expect(nobody.text).toContain('Dit is een uitvoeringsplan van De Groene Stad');
	expect(nobody.text).toContain('Wij planten bomen.');
});
