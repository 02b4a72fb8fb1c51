import { askedIn, type Answerable, type Answers, type Definition } from '../definition.ts';
import { numbersOf } from '../paper/numbers.ts';
import type { About } from '../types/behaviour.ts';
import { keysOf, linesOf } from '../types/behaviours.ts';

/** One question that two people typed in differently. */
export interface Difference {
	id: string;
	number: string;
	label: string;
	first: string[];
	second: string[];
}

/** What was typed in differently of one paper, in the order of the paper. */
export function differencesIn(definition: Definition, first: Answers, second: Answers, about: About): Difference[] {
	const numbers = numbersOf(definition);
	return askedIn(definition)
		.filter((question) => !isSame(question, first, second))
		.map((question) => ({
			id: question.id,
			number: numbers.get(question.id) ?? '',
			label: question.label,
			first: linesOf(question, first, about),
			second: linesOf(question, second, about)
		}));
}

const isSame = (question: Answerable, first: Answers, second: Answers) =>
	keysOf(question).every(
		(key) => JSON.stringify(listOf(question, first[key])) === JSON.stringify(listOf(question, second[key]))
	);

/** In which order two people tick boxes says nothing; capitals and spaces do not either. */
function listOf({ type }: Answerable, answer: Answers[string] | undefined) {
	const all = [answer ?? []].flat().map((one) => one.replace(/\s+/g, ' ').trim().toLowerCase());
	return type === 'several' ? all.toSorted() : all;
}

/** The answers of the first, with those of the second at the questions that were chosen. */
export function chosenFrom(definition: Definition, first: Answers, second: Answers, takeSecond: string[]): Answers {
	const answers = { ...first };
	for (const question of askedIn(definition).filter(({ id }) => takeSecond.includes(id)))
		for (const key of keysOf(question)) {
			delete answers[key];
			if (second[key]?.length) answers[key] = second[key];
		}
	return answers;
}
