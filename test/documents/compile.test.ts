import { setInterval } from 'node:timers';
import { expect, test } from 'vitest';
import { makePdf } from '#lib/documents/compile.server.ts';
import { fonts } from '#lib/documents/fonts.ts';
import { endTypesetter } from '#lib/documents/typesetter.ts';
import { readPdf } from '#test/support/pdf.ts';

const options = { title: 'Groen in "uw" wijk', language: 'nl' };
const make = (source: string, files = {}) => makePdf(source, { ...options, files });

test('a PDF says that it is accessible, in which language, and what it is called', async () => {
	const pdf = await readPdf(await make('= Kop\nTekst'));

	expect(pdf).toMatchObject({ title: 'Groen in "uw" wijk', language: '(nl)', isTagged: true, hasStructure: true });
	expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
	expect(pdf.metadata).toContain('Groen in &quot;uw&quot; wijk');
	expect(pdf.tags).toEqual(expect.arrayContaining(['/H1', '/P']));
	expect(pdf.pages).toEqual(['Kop Tekst ']);
});

test('a region in the language is kept', async () => {
	const pdf = await readPdf(await makePdf('= Olá', { title: 'x', language: 'pt-BR' }));
	expect(pdf.language).toBe('(pt-BR)');
});

test.for([
	['= A\n=== B', 'skipped from heading level'],
	['#image("a.svg")', 'missing alt text'],
	['#foo(', 'unclosed delimiter']
])('%s is our mistake, and typst says why', async ([source, reason]) => {
	const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h5v5z"/></svg>';
	await expect(make(source!, { 'a.svg': picture })).rejects.toThrow(reason);
});

test.for(['/etc/passwd', '../../../../../../etc/passwd', 'package.json'])('a document cannot read %s', async (path) => {
	await expect(make(`#read("${path}")`)).rejects.toThrow(/file not found|outside|access denied/);
});

test('a document cannot get anything from the internet', async () => {
	await expect(make('#import "@preview/cetz:0.2.2"')).rejects.toThrow('failed to download');
	const linked = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/hostname"/></svg>';
	await expect(make('#image("a.svg", alt: "x")', { 'a.svg': linked })).rejects.toThrow('failed to load linked image');
});

test('files of one document are not there for the next', async () => {
	await make('#read("a.txt")', { 'a.txt': 'Geheim' });
	await expect(make('#read("a.txt")')).rejects.toThrow('file not found');
});

test('what is too large is refused', async () => {
	await expect(make('-', { 'a.txt': new Uint8Array(21 * 2 ** 20) })).rejects.toMatchObject({ status: 413 });
});

test('too many at once are refused, the others get theirs in turn', async () => {
	const all = await Promise.allSettled(Array.from({ length: 22 }, () => make('= Kop')));
	expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
	expect(all.at(-1)).toMatchObject({ reason: { status: 503 } });
});

test('the platform answers while a PDF is made', async () => {
	await make('= Kop');
	let longest = 0;
	let before = performance.now();
	const timer = setInterval(() => {
		longest = Math.max(longest, performance.now() - before);
		before = performance.now();
	}, 5);
	const began = performance.now();
	await make('= Kop\n#for i in range(3000) { let _ = range(1000).sum() }');
	clearInterval(timer);

	expect(performance.now() - began).toBeGreaterThan(2 * longest);
	expect(longest).toBeLessThan(250);
});

test('after the process ended, the next PDF starts another', async () => {
	await make('= Kop');
	endTypesetter();
	expect((await readPdf(await make('= Weer'))).pages).toEqual(['Weer ']);
});

test('a document that never ends is stopped, and the next one is made', { timeout: 40_000 }, async () => {
	await expect(make('#for i in range(9000000) { let _ = range(1000).sum() }')).rejects.toThrow('20 seconden');
	expect(await make('= Kop')).toBeTruthy();
});

test('the fonts of the platform are font files that typst reads', () => {
	for (const font of fonts()) expect(font.readUInt32BE(0)).toBe(0x00010000);
});
