import { evaluate, isTrue, type Context, type Expression } from '../expressions/expression.ts';
import type { Answers, Definition, Question } from '../definition.ts';
import { keysOf, valueOf } from '../types/behaviours.ts';
import { planOf, type Screen } from './screens.ts';

/** The way of one visitor through a vragenlijst, as their answers make it. */
export interface Path {
	/** The screens that they meet, each with what is asked there. */
	screens: Screen[];
	/** The ids of what is on them. */
	asked: Set<string>;
	/** The answers that count: those to what is asked. What was said on a way that was left is not among them. */
	answers: Answers;
}

/**
 * Goes through the list from the first question to the last. A condition sees only the answers that count and that
 * were asked before it, so there is one way for each set of answers and no way back in it.
 * `today`: as `2026-03-01`.
 */
export function pathOf(definition: Definition, answers: Answers, today: string): Path {
	const { screens, showPage, showQuestion } = planOf(definition);
	const path: Path = { screens: [], asked: new Set(), answers: {} };
	const questionOf = new Map<string, Question>();
	const context: Context = { valueOf: (name) => valueIn(questionOf, path.answers, name), today };
	const holds = (expression: Expression | undefined) => !expression || isTrue(evaluate(expression, context));
	const shown = new Map<Screen['page'], boolean>();

	for (const screen of screens) {
		const index = definition.pages.indexOf(screen.page);
		if (!shown.has(screen.page)) shown.set(screen.page, holds(showPage.get(index)));
		if (!shown.get(screen.page)) continue;
		// What one screen asks does not depend on what is answered there, see `screens.ts`.
		const questions = screen.questions.filter(({ id }) => holds(showQuestion.get(id)));
		if (!questions.length && screen.questions.length) continue;
		for (const question of questions) {
			path.asked.add(question.id);
			questionOf.set(question.id, question);
			for (const key of keysOf(question)) if (answers[key]?.length) path.answers[key] = answers[key];
		}
		path.screens.push(questions.length === screen.questions.length ? screen : { ...screen, questions });
	}
	return path;
}

/** The value that `${name}` or `${name.part}` stands for; nothing when it was not asked or not answered. */
function valueIn(questionOf: Map<string, Question>, answers: Answers, name: string) {
	const dot = name.indexOf('.');
	const question = questionOf.get(dot < 0 ? name : name.slice(0, dot));
	return question && valueOf(question, answers, dot < 0 ? undefined : name.slice(dot + 1));
}

/** What expressions see of these answers, for a check or a quota. */
export function contextOf(path: Path, today: string): Context {
	const asked = path.screens.flatMap(({ questions }) => questions);
	const questionOf = new Map(asked.map((question) => [question.id, question]));
	return { valueOf: (name) => valueIn(questionOf, path.answers, name), today };
}
