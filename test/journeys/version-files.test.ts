import { expect, test } from 'vitest';
import { openZip } from '#lib/spreadsheets/zip.ts';
import { wordNota } from '#test/imports/notas/word-files.ts';
import { readPdf } from '#test/support/pdf.ts';
import { startPlatform, Visitor } from '#test/support/visitor.ts';

const platform = await startPlatform();
const adopted = '/beleid/samen-leven-samen-zorgen';
const inlezen = '/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/beleid/inlezen';

async function as(email: string) {
	const visitor = new Visitor(platform);
	await visitor.signIn(email);
	return visitor;
}

test('anybody takes the adopted text home as PDF, Word or Markdown', async () => {
	const anna = new Visitor(platform);
	await anna.visit(adopted);
	expect(anna.text).toContain('Download deze versie');
	await anna.follow('Pdf');
	expect(anna.headers.get('content-type')).toBe('application/pdf');
	const { title, language, isTagged, pages } = await readPdf(anna.bytes);
	expect([title, language, isTagged]).toEqual(['Samen leven, samen zorgen', '(nl)', true]);
	expect(pages.join(' ').replaceAll(' ', '')).toContain('Raadsbesluit2026-041');
	const first = anna.bytes;
	expect((await anna.visit(anna.path)).bytes).toEqual(first);

	await anna.visit(adopted);
	await anna.follow('Word');
	expect(anna.headers.get('content-disposition')).toMatch(
		/^attachment; filename="samen-leven-samen-zorgen-versie-\d\.docx"/
	);
	expect(openZip(anna.bytes).names).toContain('word/document.xml');
});

test('with sources each paragraph says what it rests on, and the size is on the page', async () => {
	const anna = new Visitor(platform);
	await anna.visit(`${adopted}/versies`);
	const href = anna.document
		.querySelectorAll('a')
		.map((a) => a.getAttribute('href') ?? '')
		.find((to) => to.endsWith('-met-bronnen.md'))!;
	await anna.visit(href);
	expect(anna.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
	expect(anna.html).toMatch(/\[\^1\]: .+/);
	expect(anna.html).toMatch(/Dat staat in \d+/);
	await anna.visit(`${adopted}/versies`);
	expect(anna.text).toMatch(/Markdown, [\d.]+ kB/);
});

test('a file of what is not there is the same 404 as any other', async () => {
	const anna = new Visitor(platform);
	const missing = (await anna.visit('/beleid/bestaat-niet/versies/1/bestaat-niet-versie-1.pdf')).body;
	await anna.visit(`${adopted}/versies/99/samen-leven-samen-zorgen-versie-99.pdf`);
	expect([anna.status, anna.body]).toEqual([404, missing]);
});

test('a redacteur reads a Word file in, puts it right and makes a document of it', async () => {
	const eva = await as('eva@voorbeeld.example');
	await eva.visit(inlezen.replace('/inlezen', ''));
	await eva.follow('Hebt u al een nota?');
	await eva.press('Bekijk wat erin staat', { 'De nota': [new File([new Uint8Array(await wordNota())], 'nota.docx')] });
	expect(eva.status).toBe(200);
	expect(eva.text).toContain('Koppen: 2. Alinea’s: 4.');
	expect(eva.text).toContain('1 plaatje (“Een plein met bomen”).');
	expect(eva.html).toContain('<strong>te weinig</strong>');
	await eva.press('Bekijk het opnieuw', { 'Stuk 5 is': 'Laat dit weg', 'Stuk 4 is': 'Hoort bij het stuk hierboven' });
	expect(eva.text).toContain('Koppen: 1. Alinea’s: 3.');
	await eva.press('Maak er een beleidskader van', { Titel: '' });
	expect([eva.status, eva.text.includes('Geef het beleidskader een titel.')]).toEqual([422, true]);
	await eva.press('Maak er een beleidskader van', {
		Titel: 'Nota Wonen',
		'Waar komt deze tekst vandaan?': 'De nota die de raad vaststelde in 2022.'
	});
	expect(eva.path).toBe('/beheer/trajecten/ruimte-om-elkaar-te-ontmoeten/beleid/nota-wonen');
	expect(eva.text).toContain('Er zijn te weinig huizen');

	const anna = new Visitor(platform);
	expect((await anna.visit('/beleid/nota-wonen')).status).toBe(404);
	expect((await anna.visit('/beleid/nota-wonen/versies/1/nota-wonen-versie-1.pdf')).status).toBe(404);
	expect((await eva.visit('/beleid/nota-wonen/versies/1/nota-wonen-versie-1.pdf')).status).toBe(404);
});

test('text of a PDF is pasted, and what cannot be read comes back with a sentence', async () => {
	const eva = await as('eva@voorbeeld.example');
	await eva.visit(inlezen);
	await eva.press('Bekijk wat erin staat');
	expect([eva.status, eva.text.includes('Kies een bestand, of plak de tekst van een nota.')]).toEqual([422, true]);
	await eva.press('Bekijk wat erin staat', { 'De nota': [new File(['%PDF-1.7'], 'nota.pdf')] });
	expect([eva.status, eva.text.includes('Dit is een pdf.')]).toEqual([422, true]);
	await eva.press('Bekijk wat erin staat', {
		'Of plak hier de tekst': 'Nota Spelen\n\n1 Buiten\nKinderen spelen graag bui-\nten. Daarom komt er een plein.'
	});
	expect(eva.text).toContain('Kinderen spelen graag buiten. Daarom komt er een plein.');
});
