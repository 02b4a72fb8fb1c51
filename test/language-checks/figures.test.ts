import { expect, test } from 'vitest';
import { ruleInWords } from '#lib/language-checks/figures.ts';

test.for([
	[{ rule: 'score', measured: 41.2, allowed: 50, passed: true }, '41,2 punten', 'Het moet minder dan 50 zijn'],
	[{ rule: 'score', allowed: 50, passed: true }, 'Niet gemeten', 'Het moet minder dan 50 zijn'],
	[
		{ rule: 'passives', measured: 12, allowed: 15, passed: true },
		'12 van elke 100 zinnen',
		'Het mogen er hoogstens 15 zijn'
	],
	[
		{ rule: 'hard_words', measured: 0, allowed: 3, passed: true },
		'0 op elke 100 woorden',
		'Het mogen er hoogstens 3 zijn'
	],
	[{ rule: 'passives', measured: 1, allowed: 1, counted: true, passed: true }, '1 zin', 'Er mag er hoogstens 1 zijn'],
	[
		{ rule: 'hard_words', measured: 2, allowed: 1, counted: true, passed: false },
		'2 woorden',
		'Er mag er hoogstens 1 zijn'
	],
	[{ rule: 'abbreviations', measured: 2, allowed: 0, passed: false }, '2 in de hele tekst', 'Er mag er geen zijn']
] as const)('%o reads as %s. %s.', ([verdict, measured, allowed]) => {
	expect(ruleInWords(verdict)).toMatchObject({ measured, allowed });
});
