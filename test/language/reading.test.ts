import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '#lib/language/analysis.ts';
import { loadLanguage } from '#lib/language/loading.ts';
import { HIDDEN } from '#lib/language/segmenting/lines.ts';
import { read } from '#lib/language/segmenting/reading.ts';

const language = await loadLanguage();
const sentencesOf = (text: string) =>
	read(text, language.tag).map(({ start, end, kind }) => [kind, text.slice(start, end)]);
const wordsOf = (text: string) => read(text, language.tag).flatMap(({ tokens }) => tokens.map(({ word }) => word));

test('a greeting, a heading and the items of a list stand apart from the sentences', () => {
	const text = `Beste mevrouw De Vries,\n\nInleiding\nWij maken een plan voor de wijk en vragen u om mee te denken over het nieuwe park.\n- U komt langs.\n- U belt\n\nMet vriendelijke groet,`;
	expect(sentencesOf(text)).toEqual([
		['salutation', 'Beste mevrouw De Vries,'],
		['prose', 'Inleiding'],
		['prose', 'Wij maken een plan voor de wijk en vragen u om mee te denken over het nieuwe park.'],
		['item', 'U komt langs.'],
		['item', 'U belt'],
		['salutation', 'Met vriendelijke groet,']
	]);
});

test('an abbreviation, an initial and a number do not end a sentence', () => {
	const text =
		'Dhr. J. de Vries belt z.s.m. terug. Het kost ca. € 3.500,50 (zie art. 3 Awb). Kijk op www.voorbeeld.nl. Wat nu? Dat is voor u. Niets.';
	expect(sentencesOf(text).map(([, said]) => said)).toEqual([
		'Dhr. J. de Vries belt z.s.m. terug.',
		'Het kost ca. € 3.500,50 (zie art. 3 Awb).',
		'Kijk op www.voorbeeld.nl.',
		'Wat nu?',
		'Dat is voor u.',
		'Niets.'
	]);
});

test('the hyphen at the end of a line from a PDF is undone', () => {
	expect(wordsOf('Wij maken een nieuw par-\r\nticipatieplan voor u.')).toContain('participatieplan');
	expect(wordsOf('De in-\nen uitvoer van goederen.')).not.toContain('inen');
});

test('marks of Markdown are no part of a word, and its place is still that in the source', () => {
	const text = 'Lees **meer** over [het *plan*](https://voorbeeld.nl/plan) en de ge**meente**.';
	expect(wordsOf(text)).toEqual(['Lees', 'meer', 'over', 'het', 'plan', 'en', 'de', 'gemeente', '.']);
	const [sentence] = read(text, language.tag);
	expect(sentence!.tokens.map(({ start, end }) => text.slice(start, end))).toContain('ge**meente');
});

const signs = [
	'\r\n',
	'\n',
	' ',
	'. ',
	'- ',
	'> ',
	'**',
	'_',
	'[a](b)',
	'`',
	'😀',
	'👩‍👩‍👧',
	'e\u0301',
	'\u00AD',
	'’',
	'|',
	'# ',
	'm.b.t. ',
	'De wijk ',
	'wordt gebouwd',
	', ',
	'-\n',
	'€',
	'(',
	'"',
	'1. ',
	'u',
	'\uD83D'
];
const anyText = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 200 }),
	fc.string({ unit: 'binary', maxLength: 100 }),
	fc.array(fc.constantFrom(...signs), { maxLength: 60 }).map((parts) => parts.join(''))
);

test('each place slices back to the text it is about, whatever the text', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			let last = 0;
			for (const { start, end, tokens } of read(text, language.tag)) {
				expect(start).toBeGreaterThanOrEqual(last);
				for (const token of tokens) {
					expect(token.start).toBeGreaterThanOrEqual(last);
					expect(token.end).toBeLessThanOrEqual(end);
					expect(bare(text.slice(token.start, token.end))).toBe(bare(token.word));
					last = token.end;
				}
				expect(end).toBe(last);
			}
			for (const { range } of analyse(text, language).hints) {
				expect(range.end).toBeLessThanOrEqual(text.length);
				expect(text.slice(range.start, range.end)).not.toBe('');
			}
		}),
		{ numRuns: 400 }
	);
});

/** Letters and digits only: marks and hyphens within a word are no part of it. */
const bare = (text: string) =>
	text
		.replaceAll(HIDDEN, '')
		.normalize('NFC')
		.replace(/[^\p{L}\p{N}]/gu, '');

test('the same text gives the same answer', () => {
	fc.assert(
		fc.property(anyText, (text) => {
			expect(analyse(text, language)).toEqual(analyse(text, language));
		}),
		{ numRuns: 50 }
	);
});
