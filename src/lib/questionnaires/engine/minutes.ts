import { questionsOf, type Definition, type Question } from '../definition.ts';
import { textsOf } from '../texts.ts';

// As long as nobody has been measured. Reading: 150 words a minute, for who reads slowly. Answering: seconds that it
// took people in lists like these; they are there to be mended when measured lists show otherwise.
const WORDS_A_MINUTE = 150;

const seconds: Record<Question['type'], number> = {
	open: 35,
	number: 8,
	email: 12,
	one: 5,
	several: 9,
	scale: 5,
	matrix: 0,
	ranking: 25,
	points: 35,
	date: 10,
	neighbourhood: 6,
	postcode: 6,
	place: 15,
	file: 40,
	consent: 4,
	text: 0
};

/** How long somebody is busy with all of it, in whole minutes, at least one. */
export function estimatedMinutes(definition: Definition): number {
	const words = textsOf({ ...definition, translations: {} }).reduce((sum, { text }) => sum + wordsIn(text), 0);
	const answering = questionsOf(definition).reduce((sum, question) => sum + secondsFor(question), 0);
	return Math.max(1, Math.round(words / WORDS_A_MINUTE + answering / 60));
}

const SECONDS_A_ROW = 5;

const secondsFor = (question: Question) =>
	question.type === 'matrix'
		? question.rows.length * SECONDS_A_ROW
		: question.type === 'open' && question.short
			? 12
			: seconds[question.type];

const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
