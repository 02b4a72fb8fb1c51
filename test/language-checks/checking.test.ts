import { expect, test } from 'vitest';
import { METHOD } from '#lib/language/method.ts';
import { checkLanguage } from '#lib/language-checks/checking.server.ts';
import { standardLimits } from '#lib/language-checks/limits.ts';
import { avoidWord, changeLimits, explainTerm } from '#lib/language-checks/settings.server.ts';
import { join } from '#test/support/people.ts';

const plain = 'Wij komen bij u langs als u dat zelf graag wilt. Daarna krijgt u een brief van ons met ons antwoord.';

test('a plain text passes, with its score, its level and what it was measured with', async () => {
	const { verdict } = await checkLanguage(Array.from({ length: 6 }, () => plain));
	expect(verdict).toMatchObject({ method: METHOD, passed: true, level: 1, struggling: 14, sentences: 12 });
	expect(verdict.lists).toMatch(/^[0-9a-f]{16}$/);
	expect(verdict.rules.map(({ rule }) => rule)).toEqual([
		...['score', 'long_sentences', 'passives', 'hard_words', 'abbreviations']
	]);
});

test('paragraphs are judged as one text, and letters need an explanation at their first use only', async () => {
	const unexplained = async (...texts: string[]) =>
		(await checkLanguage(texts)).advice.flatMap(({ kind, words }) => (kind === 'acronym' ? words : []));
	expect(await unexplained('Wij bellen met de GGD.', 'De GGD helpt.')).toEqual(['GGD']);
	expect(await unexplained('De gezondheidsdienst (GGD) belt.', 'De GGD helpt.')).toEqual([]);
	expect((await checkLanguage([plain])).verdict).toMatchObject({ why: 'too_short' });
	expect((await checkLanguage([])).verdict).toMatchObject({ passed: true, sentences: 0 });
});

test('the limits and the words of the municipality decide, from the next check on', async () => {
	const eva = await join('Eva', 'editor');
	const text = 'De participatie over de schouw is klaar. Nu begint de schouw zelf.';
	const hard = async () => {
		const { advice } = await checkLanguage([text]);
		return advice.flatMap(({ kind, words }) => (kind === 'hard_word' ? words : []));
	};
	expect(await hard()).toEqual(['participatie']);
	await explainTerm(eva, { term: 'participatie', explanation: 'Meedoen.' });
	await avoidWord(eva, { word: 'schouw', plain: ['rondje'] });
	expect(await hard()).toEqual(['schouw']);
	expect((await checkLanguage([text])).verdict.passed).toBe(false);
	await changeLimits(eva, { ...standardLimits, hardWords: 20 });
	expect((await checkLanguage([text])).verdict).toMatchObject({ passed: true });
});

test('a text that is too long to measure is refused, and does not pass', async () => {
	const inOneGo = plain.repeat(500);
	for (const texts of [Array.from({ length: 10 }, () => inOneGo.slice(-40_100)), [inOneGo]]) {
		const { verdict, advice } = await checkLanguage(texts);
		expect(verdict).toMatchObject({ passed: false, why: 'too_long' });
		expect(advice).toEqual([]);
	}
});

test('when one paragraph of 30,000 words changes, only that one is read anew', async () => {
	const texts = Array.from({ length: 600 }, (_, i) => `Alinea ${i}. ${plain} ${plain}`);
	const timed = async (some: string[]) => {
		const began = performance.now();
		await checkLanguage(some);
		return performance.now() - began;
	};
	const first = await timed(texts);
	const again = await timed(texts.with(7, 'Nu staat hier iets anders.'));
	expect(again).toBeLessThan(Math.max(100, first / 2));
});
