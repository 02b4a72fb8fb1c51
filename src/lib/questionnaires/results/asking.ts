import { askedIn, questionsOf, type Answerable, type Answers, type Definition } from '../definition.ts';
import { pathOf } from '../engine/path.ts';
import { planOf } from '../engine/screens.ts';
import { namesIn, type Expression } from '../expressions/expression.ts';
import { keysOf } from '../types/behaviours.ts';

export type Asking = (answers: Answers, day: string) => readonly Answerable[];

/** So many ways through a vragenlijst are remembered at once. */
const MOST_KNOWN = 5000;

/**
 * Who was asked what. Only the answers that conditions are about decide it, so the way is worked out once for each
 * combination of these, and not for each person. `day`: on which it was sent, as `2026-03-01`.
 */
export function askingOf(definition: Definition): Asking {
	const all = askedIn(definition);
	const names = conditionNames(definition);
	if (!hasConditions(definition)) return () => all;
	const keys = questionsOf(definition).flatMap((question) => (names.has(question.id) ? keysOf(question) : []));
	const known = new Map<string, readonly Answerable[]>();
	return (answers, day) => {
		let way = day;
		for (const key of keys) way += `\0${String(answers[key] ?? '')}`;
		const found = known.get(way);
		if (found) return found;
		if (known.size >= MOST_KNOWN) known.clear();
		const { asked } = pathOf(definition, answers, day);
		const questions = all.filter(({ id }) => asked.has(id));
		known.set(way, questions);
		return questions;
	};
}

const hasConditions = (definition: Definition) => {
	const { showPage, showQuestion } = planOf(definition);
	return showPage.size + showQuestion.size > 0;
};

/** The ids of the questions that decide who is asked something. */
const conditionNames = (definition: Definition): Set<string> => {
	const { showPage, showQuestion } = planOf(definition);
	return new Set([...showPage.values(), ...showQuestion.values()].flatMap(questionsIn));
};

/** For each question that not everybody is asked: on the answers to which questions that hangs. */
export function decidersOf(definition: Definition): Map<string, string[]> {
	const { showPage, showQuestion } = planOf(definition);
	return new Map(
		definition.pages.flatMap(({ questions }, i) =>
			questions.flatMap(({ id }): [string, string[]][] => {
				const names = [showPage.get(i), showQuestion.get(id)].flatMap((one) => (one ? questionsIn(one) : []));
				return names.length ? [[id, names]] : [];
			})
		)
	);
}

const questionsIn = (expression: Expression) => namesIn(expression).map((name) => name.split('.')[0]!);
