import { globSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordsModule } from '../../scripts/support/language/lists.ts';
import { analyse } from '#lib/language/analysis.ts';
import { MOST_TEXT } from '#lib/language/settings.ts';
import { loadLanguage } from '#lib/language/loading.ts';
import { ownTime } from '#test/support/own-time.ts';

const language = await loadLanguage();
const sentence =
	'De gemeente heeft na overleg met alle bewoners van de wijk het beleidsplan aangepast, zodat het kan worden uitgevoerd. ';

test('ten thousand words are read within a second', () => {
	analyse(sentence.repeat(20), language);
	const start = ownTime();
	const { words } = analyse(sentence.repeat(590), language);
	expect(words).toBeGreaterThan(10_000);
	expect(ownTime() - start).toBeLessThan(1000);
});

const hostile = [
	'a',
	'.',
	'is gebouwd dat ',
	'a-\n',
	'[a](',
	'<a',
	'*a',
	'`',
	'> ',
	'A\n',
	'(b) ',
	'a@',
	'😀',
	'e\u0301',
	'het realiseren van ',
	', '
];

test.each(hostile)('a text of nothing but %j ends in time', (part) => {
	const start = ownTime();
	analyse(part.repeat(MOST_TEXT / 4 / part.length), language);
	expect(ownTime() - start).toBeLessThan(3000);
});

test('two megabytes are refused, and not read', () => {
	expect(analyse('a'.repeat(2_000_000), language)).toMatchObject({ reliable: false, why: 'too_long', sentences: [] });
});

test('the lists are what their packages and the script make of them, and stay small', () => {
	expect(readFileSync('src/lib/language/lists/words.ts', 'utf8')).toBe(wordsModule());
	const size = ['words', 'tagger'].reduce((sum, name) => sum + statSync(`src/lib/language/lists/${name}.ts`).size, 0);
	expect(size).toBeLessThan(2_500_000);
});

test('the module asks nothing of Node, so that a worker can use it', () => {
	for (const file of globSync('src/lib/language/**/*.ts'))
		for (const [, from] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g))
			expect(from, file).toMatch(/^\.\.?\//);
});
