import { expect, test } from 'vitest';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const asked = 'Welke tekst wilt u controleren?';
const hard =
	'Ten aanzien van de participatie van inwoners dient opgemerkt te worden dat deze in het kader van de Wmo gerealiseerd wordt.';
const plain = 'Wij maken een park voor de wijk. U mag zeggen wat u wilt. Kom naar de avond in het huis van de wijk. ';

async function checked(text: string) {
	const anna = new Visitor(platform);
	await anna.visit('/');
	await anna.follow('Taalcheck');
	return anna.press('Controleer de taal', { [asked]: text });
}

test('anybody checks a text without an account, and reads how hard it is and where', async () => {
	const anna = await checked(plain.repeat(8) + hard);
	expect(anna.status).toBe(200);
	expect(anna.path).toBe('/taalcheck');
	expect(anna.title).toContain('Wat wij zien in uw tekst');
	expect(anna.text).toMatch(/Deze tekst is (vrij )?makkelijk\./);
	expect(anna.text).toMatch(/(14|29) van de 100 volwassenen hebben moeite/);
	expect(anna.text).toContain('Dit is een schatting volgens de LiNT-II-formule (nagebouwd).');
	expect(anna.text).not.toMatch(/\bB1\b/);
	expect(anna.text).toContain('Wat deze toets niet kan weten');
	expect(anna.text).toMatch(
		/Lange zinnen (In orde|Nog niet) \d+(,\d)? van elke 100 zinnen\. Het mogen er hoogstens 5 zijn\./
	);
	expect(anna.document.querySelector('textarea')!.text.trim()).toBe(plain.repeat(8) + hard);
});

test('each number in the text leads to its hint, and each hint back to its number', async () => {
	const { document, text } = await checked(hard);
	const notes = document.querySelectorAll('.note[href]');
	const backs = document.querySelectorAll('.back');
	expect(notes.length).toBeGreaterThan(3);
	expect(notes.map(({ id }) => `#${id}`).toSorted()).toEqual(
		backs.map((back) => back.getAttribute('href')!).toSorted()
	);
	for (const { text: number, attributes } of notes)
		expect(document.querySelector(`${attributes.href} .back`)!.text).toBe(`↑${number}, terug naar de tekst`);
	expect(notes.map(({ text }) => Number(text))).toEqual(notes.map((_, at) => at + 1));
	expect(text).toContain('(moeilijk)');
	expect(text).toContain('Schrijf liever:');
});

test.for([
	['no text', '', 422, 'Plak eerst uw tekst in het vak.'],
	[
		'a text that is too long',
		'Lang. '.repeat(7000),
		422,
		'Uw tekst heeft 41.999 tekens. Het mogen er hoogstens 40.000 zijn.'
	],
	['a short text', 'Kom naar de avond.', 200, 'De tekst is te kort om te meten.'],
	[
		'another language',
		'Der Rat hat beschlossen, dass alle Menschen diesen Brief lesen sollen. '.repeat(12),
		200,
		'Dit lijkt geen Nederlands.'
	]
] as const)('for %s there is no level, and one reads why', async ([, text, status, said]) => {
	const anna = await checked(text);
	expect(anna.status).toBe(status);
	expect(anna.text).toContain(said);
	expect(anna.text).not.toMatch(/van de 100 volwassenen/);
	expect(anna.document.querySelector('textarea')!.text.trim()).toBe(text.trim());
});

test('a text with HTML is shown as words', async () => {
	const hostile = `<img src=x onerror=alert(1)> <b>Dit</b> dient te worden "gelezen" door </textarea><script>alert(1)</script>.`;
	const anna = await checked(hostile);
	expect(anna.document.querySelectorAll('main img, main b, main script')).toEqual([]);
	expect(anna.document.querySelector('textarea')!.text.trim()).toBe(hostile);
});
