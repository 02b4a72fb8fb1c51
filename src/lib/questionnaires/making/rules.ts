import type { Problem } from '#lib/ui/form-state.ts';
import type { Values } from '../definition.ts';
import { parse } from '../expressions/expression.ts';
import { fromSimple, toSimple, type SimpleCondition, type SimpleRule } from '../expressions/simple.ts';
import { textOf } from '../types/behaviour.ts';
import { type Askable, isAlone, isListIn } from './askable.ts';

/** A rule as a form has it: what is not chosen yet is empty. */
export interface RuleRow {
	question: string;
	operator: string;
	value: string;
}

export interface Rows {
	join: SimpleCondition['join'];
	rows: RuleRow[];
}

const MOST_ROWS = 20;

/** The rows of a form. Those without a question are no rules. */
export const rowsIn = (values: Values): Rows => ({
	join: textOf(values, 'join') === 'any' ? 'any' : 'all',
	rows: Array.from({ length: MOST_ROWS }, (_, i) => ({
		question: textOf(values, `question.${i}`),
		operator: textOf(values, `operator.${i}`),
		value: textOf(values, `value.${i}`)
	})).filter(({ question }) => question)
});

/** The rows that say the same as a condition; nothing when it says more than rows can. */
export function rowsOf(source: string, askables: Askable[]): Rows | undefined {
	if (!source) return { join: 'all', rows: [] };
	const parsed = parse(source);
	const simple = 'expression' in parsed ? toSimple(parsed.expression, isListIn(askables)) : undefined;
	const isKnown = simple?.rules.every((rule) => isComplete(rule, askables));
	return simple && isKnown ? { join: simple.join, rows: simple.rules } : undefined;
}

/** The condition that the rows say, or what must still be chosen. */
export function sourceOf({ join, rows }: Rows, askables: Askable[]): { source: string } | { problems: Problem[] } {
	const rules = rows.filter((row): row is SimpleRule => isComplete(row, askables));
	if (rules.length === rows.length) return { source: fromSimple({ join, rules }, isListIn(askables)) };
	const problems = rows.flatMap((row, i) => (isComplete(row, askables) ? [] : [problemOf(row, i, askables)]));
	return { problems };
}

function isComplete({ question, operator, value }: RuleRow, askables: Askable[]): boolean {
	const askable = askables.find(({ name }) => name === question);
	if (!askable?.operators.some((one) => one === operator)) return false;
	if (isAlone(operator)) return true;
	if (askable.isList && (operator === 'more' || operator === 'less')) return /^\d{1,2}$/.test(value);
	return askable.options.length ? askable.options.some((option) => option.value === value) : value !== '';
}

function problemOf({ question, operator }: RuleRow, i: number, askables: Askable[]): Problem {
	const askable = askables.find(({ name }) => name === question);
	const field = `${askable ? (operator ? 'value' : 'operator') : 'question'}.${i}`;
	if (!askable) return { field, message: `Kies bij regel ${i + 1} een vraag uit de lijst.` };
	return { field, message: `Kies bij regel ${i + 1} wat het antwoord moet zijn.` };
}
