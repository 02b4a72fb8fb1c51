import type { Problem } from '#lib/ui/form-state.ts';
import { askedIn, type Answerable, type Answers, type Definition, type Values } from '../definition.ts';
import { pathOf } from '../engine/path.ts';
import { failedChecks, merge } from '../engine/reading.ts';
import { numbersOf } from '../paper/numbers.ts';
import type { About } from '../types/behaviour.ts';
import { isAnswered, keysOf, missingOf, readAnswer } from '../types/behaviours.ts';
import { textOf } from '../types/behaviour.ts';
import { valuesTyped } from './typed.ts';

export interface PaperReading {
	/** What counts: the answers on the way that these answers make. */
	answers: Answers;
	/** What keeps it from being stored. */
	problems: Problem[];
	/** The ids of the questions that the paper really answers so: staff can say so. */
	doubtful: string[];
}

/** The field in which staff says of a question that the paper really says this. */
export const onPaperKey = (id: string) => `${id}.papier`;

/**
 * What was typed in of one paper. What cannot be an answer is never taken. What a screen would not let through (a
 * required question left open, an answer to what was not asked) is taken once staff says that the paper has it so.
 */
export function readPaper(definition: Definition, values: Values, about: About, today: string): PaperReading {
	const name = namesOf(definition);
	const asked = askedIn(definition);
	const wrong: Problem[] = [];
	let given: Answers = {};
	for (const question of asked) {
		const typed = valuesTyped(question, ownOf(question, values), name(question));
		const read = 'problem' in typed ? { problems: [typed.problem] } : readAnswer(question, typed.values, about);
		if ('problems' in read) wrong.push(...read.problems.map(({ message }) => ({ field: question.id, message })));
		else given = merge(given, read.answers);
	}
	const path = pathOf(definition, given, today);
	const isSure = ({ id }: Answerable) => textOf(values, onPaperKey(id)) !== '';
	const doubts = asked.flatMap((question) => doubtsOf(question));
	function doubtsOf(question: Answerable): { question: Answerable; problem: Problem }[] {
		const { id } = question;
		if (wrong.some(({ field }) => field === id)) return [];
		if (!path.asked.has(id))
			return isAnswered(question, given)
				? [{ question, problem: { field: id, message: notAsked(name(question)) } }]
				: [];
		const said = [
			// A photo stays with the paper, so nobody can type it in.
			...(question.type === 'file' ? [] : missingOf(question, path.answers, about.words).slice(0, 1)),
			...failedChecks(definition, path, new Set([id]), about.words, today)
		];
		return said.map(({ message }) => ({ question, problem: { field: id, message } }));
	}
	const open = doubts.filter(({ question }) => !isSure(question)).map(({ problem }) => problem);
	const problems = asked.flatMap(({ id }) => [...wrong, ...open].filter(({ field }) => field === id));
	const isEmpty = !Object.keys(given).length && !problems.length;
	return {
		answers: path.answers,
		problems: isEmpty ? [{ field: '', message: 'U hebt nog niets ingevoerd.' }] : problems,
		doubtful: doubts.map(({ question }) => question.id)
	};
}

const notAsked = (name: string) =>
	`${name} hoeft niet, als we kijken naar de antwoorden hiervoor. Kijk die na, of zet een vinkje bij “Zo staat het op het papier”. Dit antwoord telt dan niet mee.`;

const namesOf = (definition: Definition) => {
	const numbers = numbersOf(definition);
	return ({ id }: Answerable) => `Vraag ${numbers.get(id)}`;
};

/** What was sent of one question. */
const ownOf = (question: Answerable, values: Values): Values => {
	const keys = new Set([question.id, ...keysOf(question)]);
	return Object.fromEntries(
		Object.entries(values).filter(([key]) => keys.has(key) || key.startsWith(`${question.id}.`))
	);
};
