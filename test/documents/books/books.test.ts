import fc from 'fast-check';
import mammoth from 'mammoth';
import sharp from 'sharp';
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { inSteps } from '#lib/documents/books/book.ts';
import { makeBookMarkdown } from '#lib/documents/books/markdown.ts';
import { makeBookPdf } from '#lib/documents/books/pdf.ts';
import { proseOf, withNote } from '#lib/documents/books/prose.ts';
import { makeBookWord } from '#lib/documents/books/word.ts';
import { openZip } from '#lib/spreadsheets/zip.ts';
import { readPdf } from '#test/support/pdf.ts';
import { book, chapter, everyMark, origin } from './support.ts';

const partOf = (bytes: Uint8Array, name: string) => Buffer.from(openZip(bytes).read(name) ?? []).toString();
const note = [{ text: 'Rode draad 4', href: `${origin}/rood` }, { text: ': “Het is te ver.”' }];
const noted = { title: 'Hulp', parts: withNote(proseOf('Wij komen naar u toe.', origin), note) };

const picture = async () => ({
	bytes: await sharp({ create: { width: 60, height: 40, channels: 3, background: 'green' } })
		.png()
		.toBuffer(),
	type: 'png' as const,
	width: 60,
	height: 40
});

test('a PDF is tagged, in Dutch, with a title, bookmarks and the mark of PDF/UA-1', async () => {
	const bytes = await makeBookPdf(book([chapter('Eén', everyMark), noted]));
	const pdf = await readPdf(bytes);
	expect(pdf).toMatchObject({ title: 'Samen zorgen', language: '(nl)', isTagged: true, hasStructure: true });
	expect(pdf.metadata).toMatch(/pdfuaid:part[^0-9]+1/);
	for (const tag of ['/H1', '/H2', '/L', '/LI', '/Table', '/TH', '/BlockQuote', '/Link', '/Note', '/TOC'])
		expect(pdf.tags, tag).toContain(tag);
	const { catalog } = await PDFDocument.load(bytes);
	const outlines = catalog.lookup(PDFName.of('Outlines'));
	expect(outlines instanceof PDFDict && Number(String(outlines.get(PDFName.of('Count'))))).not.toBe(0);
	const words = pdf.pages.join(' ');
	for (const said of [
		'Gemeente Meerveld',
		'Inhoud',
		'Bladzijde 2 van',
		'Versie 3',
		'Rode draad 4',
		'Over dit document'
	])
		expect(words.replaceAll(' ', '')).toContain(said.replaceAll(' ', ''));
});

test('a picture has its alt text in each file', async () => {
	const parts = [{ kind: 'picture' as const, name: 'kaart.png', alt: 'Een kaart van de wijk.', caption: 'De wijk' }];
	const made = book([{ title: 'Kaart', parts }], { pictures: new Map([['kaart.png', await picture()]]) });
	const { tags } = await readPdf(await makeBookPdf(made));
	expect(tags).toContain('/Figure');
	expect(partOf(await makeBookWord(made), 'word/document.xml')).toContain('descr="Een kaart van de wijk."');
});

test('a Word file has real headings, lists, footnotes and tables, in Dutch', async () => {
	const bytes = await makeBookWord(book([chapter('Eén', everyMark), noted]));
	const body = partOf(bytes, 'word/document.xml');
	for (const style of ['Title', 'Heading1', 'Heading2', 'Quote', 'ListParagraph'])
		expect(body, style).toContain(`w:pStyle w:val="${style}"`);
	expect(body.match(/<w:tblHeader/g)).toHaveLength(1);
	expect(body).toContain('<w:footnoteReference w:id="1"/>');
	expect(partOf(bytes, 'word/footnotes.xml')).toContain('Het is te ver.');
	expect(partOf(bytes, 'word/styles.xml')).toContain('w:lang w:val="nl-NL"');
	expect(partOf(bytes, 'docProps/core.xml')).toContain('<dc:title>Samen zorgen</dc:title>');

	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
	expect(value).toContain('Een diepe kop</h2>');
	expect(value).toMatch(/<ul><li>een<ul><li>twee<ol><li>drie/);
	expect(value).toContain(`<a href="${origin}/beleid">adres</a>`);
});

test('Markdown has footnotes, and nothing in it runs', () => {
	const { cover, title, author } = book([]);
	const file = makeBookMarkdown({ ...{ title, author, cover }, mark: '', colophon: { title: 'Over', pieces: [] } }, [
		{
			title: 'Hulp',
			pieces: [
				{ markdown: 'Wij komen. <script>alert(1)</script> <https://a.example>', note },
				{ markdown: '| a | b |\n|---|---|\n| 1 | 2 |', note }
			]
		}
	]).toString();
	expect(file).toContain('\\<script>alert(1)\\</script> <https://a.example>[^1]');
	expect(file).toContain('| 1 | 2 |\n\n*Waar dit vandaan komt:*[^2]');
	expect(file).toContain('[^2]: [Rode draad 4](https://samen.example/rood): “Het is te ver.”');
});

test('an address that a page would not follow is no link in a file', () => {
	const spans = JSON.stringify(
		proseOf('[a](javascript:alert(1)) [b](data:x) [c](/beleid) [d](https://d.example)', origin)
	);
	expect([...spans.matchAll(/"href":"([^"]+)"/g)].map(([, href]) => href)).toEqual([
		`${origin}/beleid`,
		'https://d.example/'
	]);
});

test('no heading is more than one level deeper than the one before it', () => {
	const levels = fc.array(fc.integer({ min: 1, max: 9 }).map((level) => ({ level })));
	fc.assert(
		fc.property(levels, (given) => {
			const steps = inSteps(given);
			for (const [i, step] of steps.entries()) expect(step - (steps[i - 1] ?? 0)).toBeLessThanOrEqual(1);
		})
	);
});

test('any Markdown at all becomes a PDF and a Word file', { timeout: 120_000 }, async () => {
	const piece = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.string({ unit: 'binary' }),
		fc.constantFrom(
			'# a',
			'#### b',
			'- a\n  - b',
			'1. x',
			'> q\n> # k',
			'| a |\n|---|\n| b |',
			'```\nx',
			'***',
			'[^1]',
			everyMark
		)
	);
	await fc.assert(
		fc.asyncProperty(fc.array(piece, { maxLength: 6 }), async (pieces) => {
			const made = book([{ title: 'Kop', parts: withNote(proseOf(pieces.join('\n\n'), origin), note) }]);
			expect((await makeBookPdf(made)).length).toBeGreaterThan(1000);
			expect((await makeBookWord(made)).length).toBeGreaterThan(1000);
		}),
		{ numRuns: 40 }
	);
});
