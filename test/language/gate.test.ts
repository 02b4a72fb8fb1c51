import { expect, test } from 'vitest';
import { analyse } from '#lib/language/analysis.ts';
import { loadLanguage } from '#lib/language/loading.ts';
import { METHOD } from '#lib/language/method.ts';
import type { LanguageSettings } from '#lib/language/settings.ts';
import { badAnswers, goodAnswers } from '#test/support/language/short-answers.ts';

const language = await loadLanguage();
const letter = `# Het nieuwe park

Beste inwoner,

Vorig jaar vroegen wij wat u van het park vindt. Meer dan 200 mensen zeiden wat zij willen. De meeste mensen willen meer
bomen en een plek om te zitten. Ook willen zij dat het park schoon blijft. Daarom maken wij nu een plan. U kunt het plan
lezen op onze website. Vindt u iets niet goed? Bel ons dan of stuur een mail. Wij lezen alle reacties. In mei beslist de
raad over het plan. Daarna beginnen wij met de bouw. Het park is in de zomer klaar. Eerst planten wij de bomen langs de
vijver. Daarna komen er nieuwe banken bij de speeltuin. Kinderen kiezen zelf welke schommel zij willen.`;

const gateOf = (text: string, settings: Partial<LanguageSettings> = {}) => analyse(text, language, settings).gate;
const failed = (text: string, settings: Partial<LanguageSettings> = {}) =>
	gateOf(text, settings)
		.rules.filter(({ passed }) => !passed)
		.map(({ rule }) => rule);

test('a plain letter passes, and is easy to read', () => {
	expect(analyse(letter, language)).toMatchObject({ reliable: true, level: 1, gate: { passed: true } });
});

test('each rule can keep a text back', () => {
	const passive = 'De brug wordt gebouwd. De weg wordt gemaakt. Het huis wordt verkocht. De boom wordt gekapt.';
	expect(failed(`${letter} ${passive}`)).toEqual(['passives']);
	expect(failed(`${letter} Kijk z.s.m. op de site.`)).toEqual(['abbreviations']);
	expect(
		failed(`${letter} Teneinde draagvlak te realiseren, dient de participatie van stakeholders integraal te zijn.`)
	).toContain('hard_words');
	expect(failed(`${letter} Wij lopen ${'heel '.repeat(25)}ver.`)).toContain('long_sentences');
});

test('the thresholds are settings of the municipality', () => {
	expect(failed(letter, { highestScore: 10 })).toEqual(['score']);
	expect(failed(`${letter} Kijk z.s.m. op de site.`, { abbreviations: 1 })).toEqual([]);
});

test('a verdict says by which method and lists it was given', () => {
	expect(analyse(letter, language)).toMatchObject({ method: METHOD, lists: language.version });
	expect(language.version).toMatch(/^[0-9a-f]{16}$/);
});

test.for(goodAnswers)('a short answer that anybody can read passes: %s', (answer) => {
	expect(failed(answer)).toEqual([]);
});

test.for(badAnswers)('a short answer that few can read does not pass: %s', (answer) => {
	expect(failed(answer)).not.toEqual([]);
});

test('of a short text sentences and words are counted: one passive and one hard word may stand', () => {
	const rules = (text: string, settings: Partial<LanguageSettings> = {}) =>
		new Map(gateOf(text, settings).rules.map((one) => [one.rule, one]));
	const passive = 'Wij komen langs. De brug wordt gebouwd. U mag mee. Tot dan.';
	expect(rules(passive).get('passives')).toMatchObject({ measured: 1, allowed: 1, counted: true, passed: true });
	expect(rules(passive, { passives: 0 }).get('passives')).toMatchObject({ allowed: 0, passed: false });
	expect(rules('Thans is het klaar.').get('hard_words')).toMatchObject({ measured: 1, passed: true });
	expect(rules('Thans is het klaar.').get('long_sentences')).toMatchObject({ measured: 0, allowed: 0 });
	expect(rules(letter).get('passives')).not.toHaveProperty('counted');
});
