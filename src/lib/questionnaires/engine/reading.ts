import type { Problem } from '#lib/ui/form-state.ts';
import { evaluate, isTrue } from '../expressions/expression.ts';
import type { Answers, Definition, Question, Values } from '../definition.ts';
import { isAnswered, keysOf, missingOf, readAnswer } from '../types/behaviours.ts';
import type { About } from '../types/behaviour.ts';
import type { Words } from '../words/words.ts';
import { contextOf, pathOf, type Path } from './path.ts';
import { planOf } from './screens.ts';

export interface ScreenReading {
	/** What can be kept. A question that is left open is there with nothing; one with a wrong answer is not. */
	answers: Answers;
	/** What cannot be kept, and so keeps the visitor on the screen. */
	wrong: Problem[];
	/** What must be answered before sending; one may go back without it. */
	missing: Problem[];
}

/** What was sent from a screen, question by question in the order in which they stand. */
export function readScreen(questions: Question[], values: Values, about: About): ScreenReading {
	const reading: ScreenReading = { answers: {}, wrong: [], missing: [] };
	for (const question of questions) {
		const read = readAnswer(question, values, about);
		if ('problems' in read) reading.wrong.push(...read.problems);
		else {
			Object.assign(reading.answers, read.answers);
			reading.missing.push(...missingOf(question, read.answers, about.words));
		}
	}
	return reading;
}

/** What was answered before with what is answered now. Answers that were taken away are gone. */
export const merge = (before: Answers, given: Answers): Answers =>
	Object.fromEntries(Object.entries({ ...before, ...given }).filter(([, answer]) => answer.length));

/** What the maker's own checks say of these answers, of the questions that are named. */
export function failedChecks(definition: Definition, path: Path, ids: Set<string>, words: Words, today: string) {
	const { checks } = planOf(definition);
	if (![...ids].some((id) => checks.has(id))) return [];
	const context = contextOf(path, today);
	return path.screens
		.flatMap(({ questions }) => questions)
		.flatMap((question): Problem[] => {
			const check = ids.has(question.id) ? checks.get(question.id) : undefined;
			if (!check || !isAnswered(question, path.answers)) return [];
			const own = context.valueOf(question.id);
			if (isTrue(evaluate(check, { ...context, own }))) return [];
			const message = 'message' in question && question.message ? question.message : words.checkFailed(question.label);
			return [{ field: keysOf(question)[0]!, message }];
		});
}

/** What keeps these answers from being sent: what is missing, and what does not agree. Nobody is asked what they skip. */
export function problemsOf(definition: Definition, answers: Answers, words: Words, today: string): Problem[] {
	const path = pathOf(definition, answers, today);
	const asked = path.screens.flatMap(({ questions }) => questions);
	return [
		...asked.flatMap((question) => missingOf(question, path.answers, words)),
		...failedChecks(definition, path, path.asked, words, today)
	];
}

/** All that keeps these answers from being sent; who answered nothing at all, reads that first. */
export const unsendable = (definition: Definition, answers: Answers, words: Words, today: string): Problem[] => [
	...(Object.keys(pathOf(definition, answers, today).answers).length ? [] : [{ field: '', message: words.nothingYet }]),
	...problemsOf(definition, answers, words, today)
];
