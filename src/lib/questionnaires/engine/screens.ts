import { namesIn, parse, type Expression } from '../expressions/expression.ts';
import { questionsOf, type Definition, type Page, type Question } from '../definition.ts';

/** What is before the visitor at once. */
export interface Screen {
	/** As it stands in the address, from 1. */
	number: number;
	/** Stays the same over versions. */
	key: string;
	page: Page;
	questions: Question[];
}

/** A definition with what follows from it, worked out once. */
export interface Plan {
	screens: Screen[];
	/** The expressions of questions and pages that have one. A page goes by its index. */
	showQuestion: Map<string, Expression>;
	showPage: Map<number, Expression>;
	checks: Map<string, Expression>;
	quotas: Map<string, Expression>;
}

// By the definition itself, which is never altered: it goes when the definition goes.
const known = new WeakMap<Definition, Plan>();

export function planOf(definition: Definition): Plan {
	const plan = known.get(definition) ?? makePlan(definition);
	known.set(definition, plan);
	return plan;
}

export const screensOf = (definition: Definition) => planOf(definition).screens;

/** The screen with the number as it stands in the address, when there is such a screen. */
export function screenAt(definition: Definition, given: string): Screen | undefined {
	return /^[1-9]\d{0,2}$/.test(given) ? screensOf(definition)[Number(given) - 1] : undefined;
}

function makePlan(definition: Definition): Plan {
	const questions = questionsOf(definition);
	const of = <K>(entries: [K, string | undefined][]) =>
		new Map(entries.flatMap(([key, source]): [K, Expression][] => (source ? expressionIn(source, key) : [])));
	const showQuestion = of(questions.map(({ id, showIf }) => [id, showIf]));
	return {
		screens: definition.pages
			.flatMap((page, index) => partsOf(definition, page, index, showQuestion))
			.map((screen, i) => ({ ...screen, number: i + 1 })),
		showQuestion,
		showPage: of(definition.pages.map(({ showIf }, i) => [i, showIf])),
		checks: of(questions.map((question) => [question.id, 'check' in question ? question.check : undefined])),
		quotas: of((definition.quotas ?? []).map((quota) => [quota.id, quota.if]))
	};
}

/** What cannot be read holds for everybody: a draft can be looked at before it is right. */
function expressionIn<K>(source: string, key: K): [K, Expression][] {
	const parsed = parse(source);
	return 'expression' in parsed ? [[key, parsed.expression]] : [];
}

type Part = Omit<Screen, 'number'>;

/**
 * A page falls apart where a question depends on an answer that is given on the same screen: without JavaScript it can
 * only be asked after that answer was sent.
 */
function partsOf({ oneAtATime }: Definition, page: Page, index: number, showQuestion: Map<string, Expression>): Part[] {
	const parts: Part[] = [];
	let questions: Question[] = [];
	const end = () => {
		const first = questions[0];
		if (!first) return;
		const key = parts.length || oneAtATime ? first.id : (page.id ?? `pagina-${index + 1}`);
		parts.push({ key, page, questions });
		questions = [];
	};
	for (const question of page.questions) {
		const show = showQuestion.get(question.id);
		const given = new Set(questions.map(({ id }) => id));
		const needs = show ? namesIn(show).some((name) => given.has(name.split('.')[0]!)) : false;
		if (needs || (oneAtATime && questions.some(({ type }) => type !== 'text'))) end();
		questions.push(question);
	}
	end();
	return parts.length ? parts : [{ key: page.id ?? `pagina-${index + 1}`, page, questions: [] }];
}
