import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from '#lib/language/segmenting/tokens.ts';
import { termsAmong, termsIn } from '#lib/language/terms.ts';
import { explainerOf } from '#lib/language-checks/explaining.ts';
import { renderMarkdown } from '#lib/text/markdown.ts';
import { markedPieces } from '#lib/text/marks.ts';
import { activeParts, hostileTexts } from '#test/support/hostile.ts';

const words = (...terms: string[]) => explainerOf(terms.map((term) => ({ term, explanation: `Dat is ${term}.` })));
const unmarked = (html: string) => html.replace(/<a class="term"[^>]*>(.*?)<\/a>/gs, '$1');
const marksIn = (html: string) => [...html.matchAll(/<a class="term"[^>]*>(.*?)<\/a>/gs)].map(([, word]) => word);
const read = (text: string, ...terms: string[]) => marksIn(renderMarkdown(text, words(...terms)));

test('a word is explained where it first stands, once on a page, in any form', () => {
	const explainer = words('mantelzorger', 'Wmo');
	const first = renderMarkdown('Mantelzorgers helpen. Een mantelzorger kent de wmo.', explainer);
	expect(first).toBe(
		'<p><a class="term" id="bij-woord-1" href="#woord-1" aria-describedby="uitleg-1">Mantelzorgers</a> helpen. ' +
			'Een mantelzorger kent de <a class="term" id="bij-woord-2" href="#woord-2" aria-describedby="uitleg-2">wmo</a>.</p>\n'
	);
	expect(marksIn(renderMarkdown('De mantelzorger en de Wmo.', explainer))).toEqual([]);
	expect(markedPieces('De mantelzorger', explainer)).toEqual([{ text: 'De mantelzorger' }]);
	expect(explainer.explained().map(({ id, term }) => [id, term])).toEqual([
		['1', 'mantelzorger'],
		['2', 'Wmo']
	]);
});

test('the longest word is the one that is meant, and a word within another is none', () => {
	expect(read('Het sociaal team helpt. Ook sociaal.', 'sociaal', 'sociaal team')).toEqual(['sociaal team', 'sociaal']);
	expect(read('De Wmo-raad, mantelzorgerswoning en *Wmo*raad.', 'Wmo', 'mantelzorger')).toEqual([]);
	expect(read('De **Wmo** helpt.', 'Wmo')).toEqual(['Wmo']);
});

test('headings, links, code and quotes stay as they are', () => {
	const text = '# Wmo\n\n[Wmo](https://a.example) `Wmo`\n\n> De Wmo zegt dit.\n\n- punt over de Wmo';
	const html = renderMarkdown(text, words('Wmo'));
	expect(marksIn(html)).toEqual(['Wmo']);
	expect(html).toContain('<li>punt over de <a class="term"');
});

test('without its marks the text is the same text, whatever people type', () => {
	const some = [
		'Wmo',
		'*',
		'_',
		'`',
		'>',
		'<b>',
		'&',
		'&lt;',
		'"',
		"'",
		'\n',
		'\n\n',
		' ',
		'é',
		'👋',
		'e\u0301',
		'[Wmo](/a)',
		'#',
		'- '
	];
	const texts = fc.array(fc.oneof(fc.constantFrom(...some), fc.string({ maxLength: 6 })), { maxLength: 30 });
	fc.assert(
		fc.property(texts, fc.array(fc.string({ minLength: 1, maxLength: 5 }), { maxLength: 4 }), (parts, terms) => {
			const text = parts.join('');
			expect(unmarked(renderMarkdown(text, words('Wmo', ...terms)))).toBe(renderMarkdown(text));
			const pieces = markedPieces(text, words('Wmo', ...terms));
			expect(pieces.map((piece) => piece.text).join('')).toBe(text);
		}),
		{ numRuns: 300 }
	);
});

test('what others wrote to break a page breaks none, in a text or as a term', () => {
	for (const hostile of hostileTexts()) {
		const html = renderMarkdown(`Hier: ${hostile} en de Wmo.`, words(hostile, 'Wmo'));
		expect(unmarked(html), hostile).toBe(renderMarkdown(`Hier: ${hostile} en de Wmo.`));
		expect(activeParts(html), hostile).toEqual([]);
	}
});

test('many terms cost a long text little', () => {
	const terms = Array.from({ length: 300 }, (_, i) => `begrip${i}`);
	const text = 'Wij maken samen met u een plan voor de wijk en begrip7. '.repeat(500);
	const explainer = words(...terms);
	renderMarkdown(text, explainer);
	const start = performance.now();
	renderMarkdown(text, explainer);
	const marked = performance.now() - start;
	expect(marked).toBeLessThan(200);
});

test('a text is not read more closely where no word can begin, and no word is missed for that', () => {
	const some = ['Wmo', 'wmo’s', 'WMO', 'e\u0301e\u0301n', 'één', 'R&D', 'art. 3', '§ 2', '-', ' ', ' de ', '.', 'a'];
	const terms = ['Wmo', 'één', 'R&D', 'art. 3', '§ 2'].map((term) => ({ term, explanation: 'x' }));
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...some), { maxLength: 8 }), (parts) => {
			const text = parts.join('');
			const all = termsAmong(tokensOf(text, 0, text.length), terms);
			expect(termsIn(text, terms)).toEqual(all);
		})
	);
});
