import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readable } from '#lib/text/readable.ts';
import { literal, plainText, renderMarkdown } from '#lib/text/markdown.ts';
import { ownTime } from '#test/support/own-time.ts';

const LENGTH = 30_000;
const filled = (part: string, length = LENGTH) => part.repeat(Math.floor(length / part.length));
const each = (count: number, line: (i: number) => string) =>
	Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** What a parser of Markdown is slow with, or too deep for. */
const heavy: Record<string, string> = {
	'quotes in quotes': filled('> '),
	'quotes without a space': filled('>'),
	'lists in lists': filled('1. '),
	'lists and quotes in each other': filled('> - '),
	'lists of dots': filled('* '),
	'a quote that goes on': `${filled('> ', LENGTH / 2)}\n${filled('a\n', LENGTH / 2)}`,
	'a list that goes on': `${filled('- ', LENGTH / 2)}\n${filled('a\n', LENGTH / 2)}`,
	'lists that go deeper each line': each(200, (i) => `${'  '.repeat(i)}- a`),
	'lists that go much deeper each line': each(50, (i) => `${'  '.repeat(20 * i)}${'- '.repeat(20)}a`),
	'marks that are never closed': filled('_a*'),
	'emphasis in emphasis': filled('*a **b ', LENGTH / 2) + filled(' b** a*', LENGTH / 2),
	'words with marks in them': filled('a_b'),
	brackets: filled('['),
	images: filled('!['),
	links: filled('[a]('),
	definitions: filled('[a]:'),
	backticks: each(300, (i) => '`'.repeat(i)),
	tags: filled('<a '),
	comments: filled('<!--'),
	entities: filled('https://a&amp;'),
	'an endless e-mail address': `${filled('a.')}@`,
	'an endless table': `${filled('|a', LENGTH / 3)}\n${filled('|-', LENGTH / 3)}\n`,
	'a wide table of many short rows': `${'| a '.repeat(1000)}|\n${'| - '.repeat(1000)}|\n${'|b\n'.repeat(4000)}`,
	'a wide table with other ends of lines': `${'| a '.repeat(1000)}|\r${'| - '.repeat(1000)}|\r${'|b\r'.repeat(4000)}`,
	'an endless item': `- a${filled('\n  b')}`,
	'empty lines': `${filled('\n')}a`,
	spaces: `a${filled(' ')}b`
};

test.for(Object.entries(heavy))('a text of %s is read in no time', ([, text]) => {
	for (const read of [renderMarkdown, plainText, readable]) {
		const began = ownTime();
		expect(read(text)).toEqual(expect.any(String));
		expect(ownTime() - began).toBeLessThan(5000);
	}
});

test('what nests too deep stands there as it was typed', () => {
	expect(plainText(`${'> '.repeat(22)}diep`)).toBe('> > diep');
	expect(plainText(`${'1. '.repeat(21)}diep`)).toBe('1. diep');
	expect(readable(`${'> '.repeat(22)}diep`)).toBe('> > diep');
	expect(plainText('> '.repeat(20) + 'niet te diep')).toBe('niet te diep');
});

test('a text with more marks than words is shown with its marks', () => {
	expect(plainText('*a_'.repeat(2000))).toBe('*a_'.repeat(2000));
	expect(plainText('*a* '.repeat(100)).trim()).toBe('a '.repeat(100).trim());
	expect(readable(`${'a.'.repeat(600)}@b.nl`)).toBe(`${'a.'.repeat(600)}@b.nl`);
});

test('a table with many empty cells is a table, until nobody would fill them', () => {
	const table = (columns: number, rows: number) =>
		`${'| a '.repeat(columns)}|\n${'| - '.repeat(columns)}|\n${'| b |\n'.repeat(rows)}`;
	expect(renderMarkdown(table(10, 100)).match(/<td>/g)).toHaveLength(1000);
	expect(renderMarkdown(table(300, 1000)).length).toBeLessThan(50_000);
});

test('a text of more lines than anybody reads is shown without markup, and safely', () => {
	const html = renderMarkdown(`<script>alert(1)</script>${'\na'.repeat(6000)}`);
	expect(html.slice(0, 61)).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;<br />a<br />a<br />a');
});

test('a list of tasks shows boxes that nobody can tick', () => {
	const tasks = '- [ ] bankje\n- [x] lamp';
	expect(renderMarkdown(tasks)).not.toMatch(/input/);
	expect(plainText(tasks)).toBe('☐ bankje ☑ lamp');
	expect(readable(tasks)).toBe('• ☐ bankje\n• ☑ lamp');
});

test('all Markdown is read in one place, and in the editor to be changed', () => {
	const files = globSync('src/**/*.{ts,svelte}').filter((file) =>
		/^import (?!type).* from '(marked|sanitize-html)'/m.test(readFileSync(file, 'utf8'))
	);
	const names = files.map((file) => file.replaceAll('\\', '/')).toSorted();
	expect(names).toEqual(['src/lib/text/markdown.ts', 'src/lib/writing/editor/reading.ts']);
});

test('words that are made literal are read as just these words, whatever signs they have', () => {
	const signs = fc.stringMatching(/^[ -~]{0,30}$/);
	const words = fc.oneof(
		signs,
		fc.constantFrom('1. een', '- een', 'www.een.nl', 'ga naar http://een.nl', 'a@b.nl', '~~x~~')
	);
	fc.assert(
		fc.property(words, (said) => {
			const plain = said.replace(/\s+/g, ' ').trim();
			expect(plainText(literal(said)).trim()).toBe(plain);
			expect(renderMarkdown(literal(said))).not.toMatch(/<(?!\/?p>)/);
		}),
		{ numRuns: 2000 }
	);
	expect(literal('Eigen telling, 2026: 5.')).toBe('Eigen telling, 2026: 5.');
	expect(literal('4.500 euro')).toBe('4.500 euro');
	expect(literal('4. Een bank')).toBe('4\\. Een bank');
});
