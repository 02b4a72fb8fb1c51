import { expect, test } from 'vitest';
import { answerAlone } from '#test/support/answering.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const running = 'ruimte-om-elkaar-te-ontmoeten';
const at = (path: string) => `/api/v1/participatietrajecten${path}`;

test('a code of nothing gets a kind sentence, and what was typed is still there', async () => {
	const anna = new Visitor(platform);
	await anna.visit('/');
	await anna.press('Volg mijn inbreng', { 'Wat is uw volgcode?': 'abcd efgh' });
	expect(anna.status).toBe(422);
	expect(anna.text).toContain('Wij kennen deze code niet');
	expect(anna.html).toContain('abcd efgh');

	await anna.press('Volg mijn inbreng', { 'Wat is uw volgcode?': '' });
	expect(anna.status).toBe(422);
	await anna.visit('/volg/AAAA-AAAA-AAAAA');
	expect(anna.status).toBe(404);
});

test('the pages that everybody starts from are there for everybody', async () => {
	const anna = new Visitor(platform);
	for (const path of ['/', '/trajecten', `/trajecten/${running}`, `/reactienota/${running}`, '/volg', '/open-data']) {
		await anna.visit(path);
		expect(anna.status, path).toBe(200);
		expect(anna.document.querySelectorAll('h1'), path).toHaveLength(1);
	}
	await anna.visit(`/trajecten/${running}`);
	expect(anna.text).toContain('Onze belofte');
	expect(anna.text).toContain('Hier zijn wij nu');
});

test('rule 10: the work of the redactie is the same 404 for everybody else as what does not exist', async () => {
	const anna = new Visitor(platform);
	const bodies = new Set<string>();
	for (const path of [
		'/beheer',
		'/beheer/trajecten',
		`/beheer/trajecten/${running}/antwoorden`,
		'/mijn',
		'/bestaat/niet'
	]) {
		await anna.visit(path);
		expect(anna.status, path).toBe(404);
		bodies.add(anna.document.querySelector('main')?.text ?? '');
	}
	expect(bodies.size).toBe(1);
});

test('a redacteur begins a consultation with its steps, and it stays unseen until it is opened', async () => {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	await eva.visit('/beheer/trajecten/nieuw');
	await eva.press('Nog een stap', { 'Hoe heet het traject?': 'Spelen in de wijk', 'Naam van de stap': 'Ophalen' });
	expect(eva.status).toBe(200);
	expect(eva.text).toContain('Stap 2');
	expect(eva.html).toContain('Spelen in de wijk');

	await eva.press('Begin dit traject');
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Vul de eerste dag in');

	await eva.visit('/beheer/trajecten/nieuw');
	await eva.press('Begin dit traject', {
		'Hoe heet het traject?': 'Spelen in de wijk',
		'Waar gaat het over?': 'Waar spelen kinderen?',
		'Wat belooft de gemeente?': 'Wij lezen alles.',
		Meedenken: true,
		'Wat kan nog veranderen?': 'De plekken.',
		'Wat staat al vast?': 'Het geld.',
		'Naam van de stap': 'Ophalen',
		'Wat gebeurt er?': 'Wij vragen iedereen.',
		'Eerste dag': '1-3-2026',
		'Laatste dag': '30-6-2026'
	});
	expect(eva.path).toBe('/beheer/trajecten/spelen-in-de-wijk');

	const anna = new Visitor(platform);
	await anna.visit('/trajecten/spelen-in-de-wijk');
	expect(anna.status).toBe(404);
	expect(eva.text).toContain('Inwoners zien dit traject nog niet');
	await eva.follow('Wijzig de gegevens');
	await eva.press('Bewaar de gegevens', { Ja: true });
	expect(eva.text).toContain('De wijzigingen zijn bewaard');
	expect(eva.text).not.toContain('Inwoners zien dit traject nog niet');
	await anna.visit('/trajecten/spelen-in-de-wijk');
	expect(anna.text).toContain('1 maart 2026 tot en met 30 juni 2026');
	await eva.visit('/beheer/trajecten/spelen-in-de-wijk/besluit');
	expect(eva.text).toContain('Er is nog geen tekst om vast te stellen');
});

test('the open data is JSON by the API Design Rules, and says in the same way what is wrong', async () => {
	const machine = new Visitor(platform);
	await machine.visit(at(`/${running}/keten?paginaGrootte=1`));
	expect(machine.headers.get('api-version')).toBe('1.0.0');
	expect(machine.headers.get('access-control-allow-origin')).toBe('*');
	expect(Object.keys(JSON.parse(machine.html))).toEqual(
		expect.arrayContaining(['inbreng', 'rodeDraden', 'versies', 'tellingen', '_links'])
	);
	for (const [path, status] of [
		[at('/bestaat-niet/keten'), 404],
		[at('?pagina=nul'), 400],
		['/api/v2/iets', 404]
	] as const) {
		await machine.visit(path);
		expect(machine.status, path).toBe(status);
		expect(machine.headers.get('content-type'), path).toBe('application/problem+json');
		expect(JSON.parse(machine.html)).toMatchObject({ status });
	}
	await machine.visit(at(''), { method: 'DELETE', headers: { origin: 'https://platform.test' } });
	expect(machine.status).toBe(405);
	await machine.visit('/api/v1/openapi.json');
	expect(JSON.parse(machine.html)).toMatchObject({
		openapi: '3.1.0',
		servers: [{ url: 'https://platform.test/api/v1' }]
	});
});

test('a redacteur answers what waits, and the answer is in the report', async () => {
	await answerAlone(platform);
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	await eva.visit(`/beheer/trajecten/${running}/antwoorden`);
	if (!eva.html.includes('antwoorden?inbreng=')) return;

	await eva.visit(
		eva.html
			.match(/antwoorden\?inbreng=[0-9a-f-]{36}/g)!
			.at(-1)!
			.replace(/^/, `/beheer/trajecten/${running}/`)
	);
	const question = eva.url;
	const other = new Visitor(platform);
	await other.signIn('eva@voorbeeld.example');
	await other.visit(question);
	await eva.press('Geef dit antwoord', { 'Waarom?': '' });
	expect(eva.status).toBe(422);
	expect(eva.text).toContain('Kies een oordeel.');
	await eva.visit(question);
	await eva.press('Geef dit antwoord', { 'Niet overgenomen': true, 'Waarom?': 'Daar is geen plek voor, zei Eva.' });
	expect(eva.text).toContain('Het antwoord is gegeven');
	await eva.visit(question);
	expect(eva.text).toContain('Daar is geen plek voor, zei Eva.');

	await other.press('Geef dit antwoord', { Overgenomen: true, 'Waarom?': 'Dat doen wij.' });
	expect(other.status).toBe(409);
	expect(other.text).toContain('Iemand anders gaf intussen een antwoord.');
	expect(other.text).toContain('Daar is geen plek voor, zei Eva.');
	expect(other.html).toContain('Dat doen wij.');
	await eva.visit(`/reactienota/${running}?oordeel=niet-overgenomen`);
	expect(eva.status).toBe(200);
});
