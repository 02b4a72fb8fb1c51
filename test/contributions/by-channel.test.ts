import { expect, test } from 'vitest';
import { peopleOrFew, saidInWords } from '#lib/contributions/by-channel.ts';

test('a sentence says by which channel how many people said something', () => {
	expect(
		saidInWords([
			{ channel: 'questionnaire', contributions: 230, people: 214 },
			{ channel: 'meeting', contributions: 3, people: 31, meetings: 2 },
			{ channel: 'wish', contributions: 12, people: 12, supporters: 40 }
		])
	).toBe(
		'Dit zeiden 214 mensen in de vragenlijst, 31 mensen op 2 bijeenkomsten en 12 mensen in de wensboom (40 anderen vinden dat ook).'
	);
	expect(saidInWords([{ channel: 'letter', contributions: 1, people: 1 }])).toBe(
		'Dit zei 1 mens op papier of aan de balie.'
	);
	expect(saidInWords([])).toBe('');
});

test('the adviesraad and raadsleden are no number of people', () => {
	const points = { channel: 'advice', contributions: 2, people: 2 } as const;
	expect(saidInWords([{ channel: 'wish', contributions: 1, people: 6 }, points])).toBe(
		'Dit zeiden 6 mensen in de wensboom. Het staat ook in 2 punten uit een advies.'
	);
	expect(saidInWords([points])).toBe('Het staat in 2 punten uit een advies.');
});

test('where nobody counted people, contributions are called contributions', () => {
	expect(
		saidInWords([
			{ channel: 'questionnaire', contributions: 2 },
			{ channel: 'meeting', contributions: 1 }
		])
	).toBe('Dit staat in 2 antwoorden in de vragenlijst en 1 bijdrage op een bijeenkomst.');
});

test('a number of people below five does not tell who said two things', () => {
	expect(peopleOrFew(3, 4)).toBe('few');
	expect(peopleOrFew(4, 4)).toBe('few');
	expect(peopleOrFew(1, 1)).toBe(1);
	expect(peopleOrFew(5, 9)).toBe(5);
	expect(saidInWords([{ channel: 'questionnaire', contributions: 4, people: 'few' }])).toBe(
		'Dit zeiden een paar mensen in de vragenlijst.'
	);
});
