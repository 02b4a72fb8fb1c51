import { expect, test } from 'vitest';
import { ruleSentence } from '#lib/language-checks/figures.ts';
import { languageInWords, type LanguageVerdict } from '#lib/language-checks/verdict.ts';

const old: LanguageVerdict = {
	...{ method: 'regels-2', passed: true, short: false, sentences: 40 },
	rules: [{ rule: 'long_sentences', measured: 2.5, allowed: 5, passed: true }]
};
const measured: LanguageVerdict = {
	...{ method: 'gewone-taal-1', lists: '5bc83c4fbb00822e', passed: true, sentences: 40, longestSentence: 20 },
	...{ score: 41.5, level: 2, struggling: 29 },
	rules: [
		{ rule: 'score', measured: 41.5, allowed: 50, passed: true },
		{ rule: 'long_sentences', measured: 2.5, allowed: 5, passed: true }
	]
};

test('a verdict by four rules reads as it always did, one by the formula names its level', () => {
	expect(languageInWords(old, '')).toBe('Getoetst als gewone taal');
	expect(languageInWords({ ...old, short: true }, '')).toBe('Te kort om te meten of dit gewone taal is');
	expect(languageInWords(measured, '')).toBe('Getoetst als gewone taal: vrij makkelijk');
	expect(languageInWords({ ...old, why: 'not_dutch' }, '')).toContain('geen Nederlands');
});

test('what did not pass says why it went out, whatever measured it', () => {
	for (const verdict of [old, measured]) {
		expect(languageInWords({ ...verdict, passed: false }, 'De wet wil het.')).toBe(
			'Nog niet in gewone taal: De wet wil het.'
		);
		expect(languageInWords({ ...verdict, passed: false }, '')).toBe('Nog niet in gewone taal');
	}
});

test('each rule says what was measured and allowed, with the length that counted then', () => {
	expect(measured.rules.map((rule) => ruleSentence(rule, measured.longestSentence))).toEqual([
		'Score: 41,5 punten. Het moet minder dan 50 zijn.',
		'Zinnen van meer dan 20 woorden: 2,5 van elke 100 zinnen. Het mogen er hoogstens 5 zijn.'
	]);
	expect(ruleSentence(old.rules[0]!)).toContain('Zinnen van meer dan 25 woorden');
	const few = { rule: 'passives', measured: 2, allowed: 1, counted: true, passed: false } as const;
	expect(ruleSentence(few)).toBe('Zinnen in de lijdende vorm: 2 zinnen. Er mag er hoogstens 1 zijn.');
	expect(ruleSentence({ ...few, allowed: 0 })).toContain('Er mag er geen zijn.');
	expect(ruleSentence({ rule: 'score', allowed: 50, passed: true })).toBeUndefined();
});
