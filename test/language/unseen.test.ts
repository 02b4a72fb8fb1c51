import { expect, test } from 'vitest';
import { analyse } from '#lib/language/analysis.ts';
import { loadLanguage } from '#lib/language/loading.ts';
import { scoreOfAny } from '#test/support/language/figures.ts';
import { withAllPut } from '#test/support/language/putting.ts';
import { putSentences } from '#test/support/language/unseen/put-sentences.ts';
import { plainSentences, wantedHints } from '#test/support/language/unseen/unseen-figures.ts';
import { unseenTexts } from '#test/support/language/unseen/unseen-texts.ts';

const language = await loadLanguage();

test('in texts of a municipality nineteen in twenty of the hints come that a strict reader wants', () => {
	const wanted = wantedHints(language);
	expect(wanted.length).toBeGreaterThan(250);
	expect(wanted.filter(({ hit }) => hit).length / wanted.length).toBeGreaterThan(0.95);
});

test('hardly one plain sentence in a hundred gets a serious hint', () => {
	const plain = plainSentences(language);
	expect(plain.length).toBeGreaterThan(250);
	const marked = plain.filter(({ hints }) => hints.some(({ serious }) => serious));
	expect(marked.length / plain.length, marked.map(({ sentence }) => sentence).join('\n')).toBeLessThan(0.01);
});

test.each(unseenTexts)('“$name” is plainer after it was written anew, and only then passes', ({ hard, plain }) => {
	const before = hard.replace(/ @@.*/g, '');
	expect(scoreOfAny(plain, language)! + 20).toBeLessThan(scoreOfAny(before, language)!);
	expect(analyse(before, language).gate.passed).toBe(false);
	const { rules } = analyse(plain, language).gate;
	expect(rules.filter(({ passed }) => !passed)).toEqual([]);
});

test.each(putSentences)('put in place: %s', (before, after) => expect(withAllPut(before, language)).toBe(after));

test('what is put in place asks for nothing to be put there again, and each hint says where it is', () => {
	for (const { hard } of unseenTexts) {
		const source = hard.replace(/ @@.*/g, '');
		for (const { range, alternatives, replaces, kind } of analyse(source, language).hints) {
			const words = source.slice(range.start, range.end);
			expect(words.trim(), kind).toBe(words);
			if (replaces) expect(alternatives, `${kind} ${words}`).not.toContain(words);
			for (const one of alternatives) expect(one, words).not.toMatch(/undefined|[*/~?]| {2}/);
			if (replaces) expect(alternatives.join(' ')).not.toContain('…');
		}
	}
});
