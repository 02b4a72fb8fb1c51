import { expect, test } from 'vitest';
import { checkLanguage, inspectLanguage } from '#lib/text/plain-language.ts';
import { sentencesOf } from '#lib/text/sentences.ts';
import { ownTime } from '#test/support/own-time.ts';

test('a plain text passes, and the verdict names its method', () => {
	const verdict = checkLanguage('## Hulp\n\nVraagt u hulp? Dan bellen wij u. Wij komen bij u langs als u dat wilt.');
	expect(verdict).toMatchObject({ method: 'regels-2', passed: true, short: true, sentences: 3 });
	expect(verdict.rules.map(({ rule }) => rule)).toEqual(['long_sentences', 'hard_words', 'abbreviations', 'passives']);
	expect(checkLanguage('')).toMatchObject({ passed: true, sentences: 0 });
});

test('under 100 words or 8 sentences the text is too short to measure', () => {
	const sentence = 'Wij komen bij u langs als u dat zelf graag wilt hebben vandaag.';
	expect(checkLanguage(`${sentence} `.repeat(9)).short).toBe(false);
	expect(checkLanguage(`${sentence} `.repeat(7)).short).toBe(true);
	expect(checkLanguage(`${sentence.slice(0, -1)} `.repeat(20)).short).toBe(true);
});

test('headings, tables and code are no sentences, each item of a list is one', () => {
	expect(
		sentencesOf('# Kop zonder punt\n\nEen zin. Nog een\nzin.\n\n- punt een\n- punt twee\n\n| a | b |\n| - | - |')
	).toEqual(['Een zin.', 'Nog een zin.', 'punt een', 'punt twee']);
});

test('an abbreviation does not end a sentence', () => {
	expect(sentencesOf('Wij helpen bijv. Anna en dhr. De Wit. Daarna o.a. Bas.')).toHaveLength(2);
});

const hintsOf = (text: string) => inspectLanguage(text).hints;

test('a sentence of more than 25 words is too long', () => {
	const words = (count: number) => `${Array.from({ length: count }, () => 'woord').join(' ')}.`;
	expect(hintsOf(words(25)).longSentences).toEqual([]);
	expect(hintsOf(words(26)).longSentences).toHaveLength(1);
});

test('hard words are found in their forms, with what one can write instead', () => {
	expect(hintsOf('Wij faciliteerden dit conform de wet, ten aanzien van structurele hulp.').hardWords).toEqual([
		{ word: 'ten aanzien van', plain: 'over' },
		{ word: 'faciliteerden', plain: 'mogelijk maken' },
		{ word: 'conform', plain: 'volgens' },
		{ word: 'structurele', plain: 'voor langere tijd' }
	]);
});

test('an abbreviation counts until it is explained', () => {
	expect(hintsOf('Wij bellen z.s.m. met de GGD.').abbreviations).toEqual(['z.s.m.', 'GGD']);
	expect(hintsOf('Wij bellen met de gezondheidsdienst (GGD). De GGD helpt.').abbreviations).toEqual([]);
	expect(hintsOf('Mevrouw A.B. Jansen las hoofdstuk IV.').abbreviations).toEqual([]);
});

test('a passive is found, and “worden” without a participle is none', () => {
	expect(hintsOf('De kosten worden door ons betaald.').passives).toHaveLength(1);
	expect(hintsOf('Het plein wordt mooier. Wij worden ouder in onze gemeente.').passives).toEqual([]);
});

test('10,000 words take less than a second', () => {
	const text = 'De gemeente helpt u met de kosten. Het formulier wordt door u ingevuld bij het loket.\n\n'.repeat(700);
	const before = ownTime();
	checkLanguage(text);
	expect(ownTime() - before).toBeLessThan(1000);
});
