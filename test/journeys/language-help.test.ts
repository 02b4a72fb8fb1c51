import { globSync, statSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { connect, disconnect } from '#lib/storage/index.ts';
import { openRaw } from '#test/support/raw-database.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';
import { writingDesk } from '#test/support/writing-desk.ts';

const database = process.env.DATABASE_URL || `${process.env.DATA_DIR}/samenspraak.sqlite`;
await connect(database);
const place = await writingDesk();
await disconnect();
const platform = await startPlatform();
const raw = await openRaw(database);
afterAll(() => raw.close());

const hard =
	'Ten aanzien van de participatie van inwoners dient opgemerkt te worden dat deze in het kader van de Wmo gerealiseerd wordt.';
const traject = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten';

async function redacteur() {
	const eva = new Visitor(platform);
	await eva.signIn('eva@voorbeeld.example');
	return eva;
}

/** How many rows each table has. Who opens a text to write is at work there, which is no text and no event. */
async function rowsOfAll() {
	const names = (await raw.tables()).map(({ name }) => name).filter((name) => !/^(writing_|sessions)/.test(name));
	return Promise.all(names.map(async (name) => [name, await raw.count(name)]));
}

async function openAnswer(eva: Visitor) {
	await eva.visit(`${traject}/antwoorden`);
	const waiting = eva.document.querySelectorAll('.waiting a').map((link) => link.getAttribute('href')!);
	await eva.visit(waiting.find((href) => href.includes('inbreng='))!);
}

const editors: [
	what: string,
	open: (eva: Visitor) => Promise<unknown>,
	button: string,
	label: string,
	beside?: string
][] = [
	['an alinea', (eva) => eva.visit(place.paragraph), 'Controleer de taal', 'De tekst'],
	['an answer', openAnswer, 'Controleer de taal', 'Waarom?'],
	[
		'a standaardtekst',
		(eva) => eva.visit('/beheer/standaardteksten'),
		'Controleer de taal',
		'De tekst',
		'Hoe heet de tekst?'
	],
	[
		'a question',
		(eva) => eva.visit(`${traject}/vragenlijsten/waar-komt-u-graag/vragen/wijk`),
		'Controleer de taal van de vraag',
		'Wat vraagt u?',
		'Uitleg bij de vraag'
	],
	[
		'the words of a vragenlijst',
		(eva) => eva.visit(`${traject}/vragenlijsten/waar-komt-u-graag/instellingen`),
		'Controleer de taal van de inleiding',
		'Inleiding',
		'Tekst na het versturen'
	],
	[
		'a traject',
		(eva) => eva.visit('/beheer/trajecten/nieuw'),
		'Controleer de taal van wat u belooft',
		'Wat belooft de gemeente?',
		'Waar gaat het over?'
	],
	[
		'a step of a traject',
		(eva) => eva.visit('/beheer/trajecten/nieuw'),
		'Controleer de taal van stap 1',
		'Wat gebeurt er?',
		'Naam van de stap'
	],
	[
		'a thema',
		(eva) => eva.visit(`${traject}/themas`),
		'Controleer de taal van het nieuwe thema',
		'Wat hoort erbij, en wat niet?',
		'Hoe heet het thema?'
	],
	[
		'a rode draad',
		(eva) => eva.visit(`${traject}/rode-draden/nieuw`),
		'Controleer de taal van wat anderen ertegen zeggen',
		'Wat zeggen anderen ertegen?',
		'Wat zeggen mensen?'
	]
];

test.for(editors)(
	'without JavaScript who writes %s asks what can be plainer, and keeps all that was typed',
	async (one) => {
		const [, open, button, label, beside] = one;
		const eva = await redacteur();
		await open(eva);
		const before = await rowsOfAll();
		await eva.press(button, { [label]: hard, ...(beside && { [beside]: 'Dit typte ik ook.' }) });

		expect(eva.status).toBe(200);
		expect(eva.text).toContain('Wij bewaarden nog niets. Uw tekst staat er nog.');
		expect(eva.text).toMatch(/\d+ aanwijzingen, \d+ belangrijk\./);
		expect(eva.text).toContain('(moeilijk)');
		expect(eva.text).toContain('Ten aanzien van Ingewikkeld voorzetsel, belangrijk');
		expect(eva.title).not.toContain('foutmelding');
		expect(eva.document.querySelector('[autofocus]')!.text).toContain('Wij bewaarden nog niets');
		const values = eva.document
			.querySelectorAll('form textarea, form input')
			.map((field) => (field.tagName === 'TEXTAREA' ? field.text.trim() : field.getAttribute('value')));
		expect(values).toContain(hard);
		if (beside) expect(values).toContain('Dit typte ik ook.');
		expect(await rowsOfAll()).toEqual(before);
		await open(eva);
		expect(eva.html).not.toContain('Ten aanzien van');
	}
);

test('after a check the same form is saved, once, with its seal and its key', async () => {
	const eva = await redacteur();
	await eva.visit(place.paragraph);
	const text = 'Thans komt er een bank.';
	await eva.press('Controleer de taal', { 'De tekst': text });
	expect(eva.text).toContain('Thans Ouderwets woord, belangrijk');
	await eva.press('Bewaar de tekst', { 'De tekst': 'Nu komt er een bank.' });
	expect(eva.status).toBe(200);
	expect(eva.text).toContain('Nu komt er een bank.');
});

test('a colleague who saved meanwhile is seen at a check too, and never overwritten unseen', async () => {
	const [eva, other] = [await redacteur(), await redacteur()];
	await eva.visit(place.paragraph);
	await other.visit(place.paragraph);
	await other.press('Bewaar de tekst', { 'De tekst': 'Dit staat er nu.' });
	await eva.press('Controleer de taal', { 'De tekst': 'Dit schrijf ik.' });
	expect(eva.text).toContain('Twee mensen schreven tegelijk');
	expect(eva.text).toContain('Wij zien niets dat makkelijker kan.');
});

test('before the button that checks stands one that saves: that is what Enter in a field presses', async () => {
	const eva = await redacteur();
	for (const path of ['/beheer/standaardteksten', '/beheer/trajecten/nieuw', place.paragraph]) {
		await eva.visit(path);
		const form = eva.document.querySelector('button[name=taalcheck]')!.closest('form')!;
		const first = form.querySelector('button:not([type=button])')!;
		expect(first.getAttribute('name'), path).toBeUndefined();
		expect(first.getAttribute('formaction'), path).toBeUndefined();
	}
});

test('while somebody types, the platform answers with what it found, as text and never as markup', async () => {
	const eva = await redacteur();
	const body = new URLSearchParams({ text: 'Thans <img src=x onerror=alert(1)> en “</p><script>” thans.' });
	await eva.visit('/taalcheck/stuk', { method: 'POST', body });
	expect(eva.status).toBe(200);
	expect(eva.headers.get('cache-control')).toBe('no-store');
	expect(eva.html).toContain('data-use="Nu"');
	expect(eva.html).not.toMatch(/<(img|script)/);
	const fatima = new Visitor(platform);
	await fatima.signIn('fatima@voorbeeld.example');
	for (const stranger of [fatima, new Visitor(platform)]) {
		await stranger.visit('/taalcheck/stuk', { method: 'POST', body });
		expect(stranger.status).toBe(404);
	}
});

test('the script of the help weighs at most 10 kB before compression', () => {
	const files = globSync('.svelte-kit/output/client/_app/immutable/assets/language-script.*.js');
	expect(files.map((file) => statSync(file).size).filter((size) => size > 10_000)).toEqual([]);
	expect(files).not.toEqual([]);
});
