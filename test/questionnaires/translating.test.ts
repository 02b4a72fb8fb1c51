import { expect, test } from 'vitest';
import { progressOf, toTranslate, withTranslation, wordsIn } from '#lib/questionnaires/making/translating.ts';
import { inLanguage, languageOfText } from '#lib/questionnaires/texts.ts';
import type { Language } from '#lib/questionnaires/words/language.ts';
import { everyKind } from '#test/support/questionnaires.ts';

// Which languages there are does not matter to the words of the maker.
const language = 'xx' as Language;

test('every text stands in order with what it is, and what is missing is counted', () => {
	const texts = toTranslate(everyKind, language);
	expect(texts.slice(0, 5).map(({ what, text }) => `${what}: ${text}`)).toEqual([
		'Titel: Uw buurt',
		'Inleiding: Wat vindt u van uw buurt?',
		'Titel van een pagina: Over u',
		'Vraag: In welke wijk woont u?',
		'Vraag: Hoe oud bent u?'
	]);
	expect(progressOf(everyKind, language)).toEqual({ done: 0, of: texts.length });
});

test('a translation is what people read, and what stays empty is in Dutch', () => {
	const words = wordsIn({ 't.title': ' Your street ', 't.wijk.label': '', 't.weg.label': 'Gone', onceKey: 'x' });
	const translated = withTranslation(everyKind, language, words);
	expect(translated.translations).toEqual({ [language]: { title: 'Your street' } });
	expect(inLanguage(translated, language)).toMatchObject({
		title: 'Your street',
		introduction: everyKind.introduction
	});
	expect(['title', 'introduction'].map((key) => languageOfText(translated, key, language))).toEqual([language, 'nl']);
	expect(progressOf(translated, language).done).toBe(1);
	expect(withTranslation(translated, language, {})).toEqual(everyKind);
});

test('the words of the list itself are no translation', () => {
	expect(() => withTranslation(everyKind, 'nl', {})).toThrow();
});
