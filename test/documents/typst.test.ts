import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figure, heading, list, options, qr, table, text } from '#lib/documents/blocks.ts';
import { makeDocument } from '#lib/documents/typst.ts';
import { readPdf } from '#test/support/pdf.ts';

const hostile = [
	'#import "@preview/cetz:0.2.2"',
	'#read("/etc/passwd")',
	'#panic("uit")',
	'$ x^2 $',
	'\\ #sys.version \\u{41}',
	'] #text[',
	'[a] @bron <merk>',
	'`code` ```rust```',
	'// weg /* ook weg */',
	'= geen kop',
	'- geen lijst',
	'*vet* _schuin_ ~ --- "a" \'b\'',
	'{{page}} {pages}',
	'", "kind": "page", "x": "'
];

const withEverywhere = (words: string[]) =>
	makeDocument({
		title: `Titel ${words.join(' ')}`,
		language: 'nl',
		blocks: [
			heading(1, 'Kop'),
			...words.map((word) => text(word)),
			list(words),
			table(
				['a', 'b'],
				words.map((word) => [word, word])
			),
			options(
				'square',
				words.map((label) => ({ label, note: label }))
			),
			qr('https://samen.example', `Adres ${words.join(' ')}`)
		],
		footer: { pages: '{page}', text: words[0] ?? '' }
	});

test('a text is printed as it was written, whatever typst would make of it', async () => {
	const { pages } = await readPdf(await withEverywhere(hostile));
	const printed = pages.join(' ').replaceAll(' ', '');
	for (const line of hostile)
		expect(printed.split(line.replaceAll(' ', '')).length - 1, line).toBeGreaterThanOrEqual(5);
});

test('no text at all gets out of its place or stops a document', { timeout: 120_000 }, async () => {
	const words = fc.array(
		fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom(...hostile)),
		{ minLength: 1, maxLength: 8 }
	);
	await fc.assert(
		fc.asyncProperty(words, async (given) => {
			const { tags } = await readPdf(await withEverywhere(given));
			expect(tags.filter((tag) => /^\/H\d/.test(tag))).toEqual(['/H1']);
		}),
		{ numRuns: 40 }
	);
});

test.for([
	['tr', 'Ağaçlar, şehir, İstanbul, ığdır'],
	['pl', 'Zażółć gęślą jaźń, Łódź'],
	['uk', 'Привіт, їжак, ґанок, Київ'],
	['nl', 'Coördinatie, één, financiële, “enkele” – € 10'],
	['el', 'Καλημέρα'],
	['vi', 'Tiếng Việt']
])('%s has its letters', async ([language, words]) => {
	const { pages } = await readPdf(
		await makeDocument({ title: 'x', language: language!, blocks: [heading(1, words!)] })
	);
	// Each font is a piece of text of its own.
	expect(pages.join('').replaceAll(' ', '')).toBe(words!.replaceAll(' ', ''));
});

test('Arabic runs from right to left', async () => {
	const pdf = await readPdf(await makeDocument({ title: 'x', language: 'ar', blocks: [heading(1, 'مرحبا')] }));
	expect(pdf.language).toBe('(ar)');
	expect(Array.from(pdf.pages.join('').trim()).toSorted()).toEqual(Array.from('مرحبا').toSorted());
});

test('a sign that cannot be printed becomes a mark, and the words beside it stay', async () => {
	const { pages } = await readPdf(
		await makeDocument({
			title: 'x',
			language: 'nl',
			blocks: [heading(1, 'Kop'), text('Voor \u{16FE5} en \u{1FBF9} na')]
		})
	);
	expect(pages.join('')).toMatch(/Voor .*en .*na/);
});

test('a picture needs words for who does not see it', async () => {
	const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h5v5z"/></svg>');
	const picture = figure({ file: 'a.svg', alt: 'Een driehoek.', width: 20, height: 20, caption: 'Figuur' });
	const { tags } = await readPdf(
		await makeDocument({ title: 'x', language: 'nl', blocks: [heading(1, 'Kop'), picture], files: { 'a.svg': svg } })
	);
	expect(tags).toContain('/Figure');
});
