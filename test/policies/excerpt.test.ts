import { expect, test } from 'vitest';
import { excerpt } from '#lib/policies/excerpt.ts';

test('a heading in the first words of a paragraph ends like a sentence', () => {
	expect(excerpt('Dichtbij\n\nWij komen naar de wijk toe.')).toBe('Dichtbij. Wij komen naar de wijk toe.');
	expect(excerpt('Waaraan zien wij dit?\n\nMensen zeggen het.')).toBe('Waaraan zien wij dit? Mensen zeggen het.');
	expect(excerpt('Een zin over\ntwee regels')).toBe('Een zin over twee regels');
});

test('an excerpt is no longer than asked, and breaks off between two words', () => {
	expect(excerpt('Wij komen naar de wijk toe.', 16)).toBe('Wij komen naar …');
});
