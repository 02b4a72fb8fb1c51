import { expect, test } from 'vitest';
import { loadMeasure } from '#lib/language/on-demand.ts';
import { notPlain } from '#lib/language-checks/passing.ts';
import { passGate } from '#lib/language-checks/passing.server.ts';
import { avoidWord, explainTerm } from '#lib/language-checks/settings.server.ts';
import { BECAUSE, HARD, TOO_SHORT } from '#test/support/hard-words.ts';
import { join } from '#test/support/people.ts';

test('a hard text goes out with a reason of at least 20 signs, and not without', async () => {
	const unseen = ['\u200b'.repeat(30), `Zo${'\u2063'.repeat(30)}.`, '\u2800'.repeat(30), '\u3164'.repeat(30)];
	for (const reason of [
		undefined,
		'',
		TOO_SHORT,
		`${' '.repeat(30)}Zo.`,
		`Zo${' '.repeat(30)}.`,
		'.'.repeat(30),
		...unseen
	])
		await expect(passGate([HARD], reason, 'De brief')).rejects.toMatchObject({
			status: 409,
			body: { message: expect.stringContaining('De brief is nog niet in gewone taal.') }
		});
	const gated = await passGate([HARD], `  ${BECAUSE}\n`);
	expect(gated).toMatchObject({ language: { passed: false }, languageOverride: BECAUSE });
	expect(gated.language.lists).toMatch(/^[0-9a-f]{16}$/);
	expect(notPlain(gated)).toBe(`Nog niet in gewone taal: ${BECAUSE}`);
});

test('a reason is dropped when the text passes', async () => {
	const gated = await passGate(['Wij zetten een bank bij de kerk.'], BECAUSE);
	expect(gated).toMatchObject({ language: { passed: true }, languageOverride: '' });
	expect(notPlain(gated)).toBe('');
});

test('of what went out before it was measured nothing is said', () => {
	expect(notPlain({ language: null, languageOverride: '' })).toBe('');
});

test('the words of the municipality that counted, or did not, are kept with the verdict', async () => {
	const eva = await join('Eva', 'editor');
	await explainTerm(eva, { term: 'participatie', explanation: 'Meedoen.' });
	await explainTerm(eva, { term: 'leefkring', explanation: 'Een groep buren.' });
	await avoidWord(eva, { word: 'burgers', plain: ['inwoners'] });
	await avoidWord(eva, { word: 'loket', plain: ['balie'] });
	const texts = ['De participaties beginnen op maandag.', 'Burgers praten mee. Ook andere burgers zijn er.'];
	const { language } = await passGate(texts, BECAUSE);
	expect(language).toMatchObject({ terms: ['participatie'], ownWords: ['burgers'] });

	const { language: other } = await passGate(['Wij zetten een bank bij de kerk.'], '');
	expect(Object.keys(other)).not.toEqual(expect.arrayContaining(['terms']));
	expect(Object.keys(other)).not.toEqual(expect.arrayContaining(['ownWords']));
});

test('a term in a heading alone is not kept: a heading does not count', async () => {
	const measure = await loadMeasure();
	const glossary = [{ term: 'participatie' }];
	expect(measure.analyse('# Participatie\n\nU praat mee.', { glossary }).terms).toBeUndefined();
});
