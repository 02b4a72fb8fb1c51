import { expect, test } from 'vitest';
import { adviceInWords, otherWords, type LanguageAdvice } from '#lib/language-checks/advice.ts';

const advice = (words: string, explanation: string, alternatives: string[]): LanguageAdvice => ({
	...{ kind: 'hard_word', serious: true, words },
	...{ explanation, alternatives }
});

test('an advice names its words once, and what else one can write', () => {
	const about = advice('Conform', '“Conform” is een moeilijk woord. Schrijf “volgens”.', ['Volgens', 'Zoals in']);
	expect(adviceInWords(about)).toBe('“Conform” is een moeilijk woord. Schrijf “volgens”. Ook goed: “zoals in”.');
	expect(adviceInWords(advice('Thans', 'Dit woord is ouderwets.', []))).toBe('“Thans”: Dit woord is ouderwets.');
});

test('an alternative that the explanation does not name is there, also when it is the only one', () => {
	expect(otherWords(advice('de uitvoering van', 'Hierin zit een werkwoord.', ['uitvoeren']))).toBe(
		'Schrijf bijvoorbeeld “uitvoeren”.'
	);
	expect(otherWords(advice('a', 'Schrijf “b”.', ['b']))).toBe('');
});
