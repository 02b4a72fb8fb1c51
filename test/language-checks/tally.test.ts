import { expect, test } from 'vitest';
import { limitSentences } from '#lib/language-checks/limit-sentences.ts';
import { standardLimits } from '#lib/language-checks/limits.ts';
import { outcomeOf, shareOf, tallyOf } from '#lib/language-checks/tally.ts';
import type { LanguageVerdict } from '#lib/language-checks/verdict.ts';

const plain: LanguageVerdict = { method: 'gewone-taal-1', passed: true, score: 30, level: 1, sentences: 40, rules: [] };
const { score: _score, level: _level, ...unscored } = plain;
const short: LanguageVerdict = { ...unscored, why: 'too_short' };
const old: LanguageVerdict = { method: 'regels-2', passed: true, short: false, sentences: 40, rules: [] };

const text = (language: LanguageVerdict | null, override = '') => ({
	...{ id: '1', title: 'Tekst', href: '/tekst' },
	...{ language, override }
});

test('a text went out because it passed, by the rules alone, with a reason, unmeasured, or before there was a check', () => {
	expect(outcomeOf(text(plain))).toBe('passed');
	expect(outcomeOf(text(old))).toBe('passed');
	expect(outcomeOf(text({ ...plain, passed: false }, 'De raad wil het zo.'))).toBe('with_reason');
	expect(outcomeOf(text({ ...plain, passed: false })), 'a concept').toBe('without_reason');
	expect(outcomeOf(text(short))).toBe('short');
	expect(outcomeOf(text({ ...old, short: true }))).toBe('short');
	expect(outcomeOf(text({ ...unscored, why: 'not_dutch' }))).toBe('unmeasured');
	expect(outcomeOf(text(null))).toBe('unchecked');
});

const group = (language: LanguageVerdict | null, many: number, hasReason = 0) => ({
	...{ method: language?.method ?? null, passed: language?.passed ?? null, short: language?.short ?? null },
	...{ why: language?.why ?? null, hasReason, many }
});

test('the share counts what passed against what did not, and nothing that could not be measured', () => {
	const ways = [plain, old, short, { ...unscored, why: 'not_dutch' as const }, null].map((language) =>
		group(language, 1)
	);
	const tally = tallyOf('Versies', { groups: [...ways, group({ ...plain, passed: false }, 2, 1)], failed: [] });
	expect(tally).toMatchObject({ total: 7, old: 1, failedInAll: 2 });
	expect(shareOf([tally, tallyOf('Andere', { groups: [group(plain, 1)], failed: [] })])).toEqual({
		...{ passed: 4, short: 1, withReason: 2, withoutReason: 0, judged: 6, unmeasured: 1, unchecked: 1 }
	});
});

test('each limit is said in words, and a lower bar is told', () => {
	expect(limitSentences(standardLimits).every(({ standard }) => standard === undefined)).toBe(true);
	const [score] = limitSentences({ ...standardLimits, highestScore: 70 });
	expect(score).toEqual({
		...{ name: 'highestScore', said: 'De score is lager dan 70 van 100. Hoger is moeilijker.', standard: '50' }
	});
});

test('a limit of one is said of one', () => {
	const ones = { ...standardLimits, longSentences: 1, passives: 1, hardWords: 1, abbreviations: 1 };
	expect(
		limitSentences(ones)
			.slice(2)
			.map(({ said }) => said)
	).toEqual([
		'Van elke 100 zinnen is er hoogstens 1 lang.',
		'Van elke 100 zinnen staat er hoogstens 1 in de lijdende vorm, zoals “het plan wordt gemaakt”.',
		'Op elke 100 woorden is er hoogstens 1 moeilijk.',
		'Er staat hoogstens 1 afkorting in zonder uitleg.'
	]);
});
