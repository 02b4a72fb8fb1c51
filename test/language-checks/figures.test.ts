import { expect, test } from 'vitest';
import { ruleInWords } from '#lib/language-checks/figures.ts';

test.for([
	[{ rule: 'score', measured: 41.2, allowed: 50, passed: true }, '41,2 punten', 'Mag: minder dan 50'],
	[{ rule: 'score', allowed: 50, passed: true }, 'Niet gemeten', 'Mag: minder dan 50'],
	[{ rule: 'passives', measured: 12, allowed: 15, passed: true }, '12 van elke 100 zinnen', 'Mag: hoogstens 15'],
	[{ rule: 'hard_words', measured: 0, allowed: 3, passed: true }, '0 op elke 100 woorden', 'Mag: hoogstens 3'],
	[{ rule: 'passives', measured: 1, allowed: 1, counted: true, passed: true }, '1 zin', 'Mag: hoogstens 1'],
	[{ rule: 'hard_words', measured: 2, allowed: 1, counted: true, passed: false }, '2 woorden', 'Mag: hoogstens 1'],
	[{ rule: 'abbreviations', measured: 2, allowed: 0, passed: false }, '2 in de hele tekst', 'Mag: geen']
] as const)('%o reads as %s. %s.', ([verdict, measured, allowed]) => {
	expect(ruleInWords(verdict)).toMatchObject({ measured, allowed });
});
