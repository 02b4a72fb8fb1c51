import type { FunctionName } from './language.ts';

/**
 * The language of “toon als”, checks and quota: a part of XLSForm's, read as data and never run as code. Everything
 * here is total: any text is an expression or a problem in words, and any expression has a value in any context.
 *
 * Values are a text, a number, true or false, a list of texts, or nothing. An answer that is empty is nothing.
 * - As text: nothing is '', a list its texts with spaces between, true is 'true'.
 * - As number: a text as 12 or -1.5 is one, true is 1, a list of one is that one; all else is nothing.
 * - As true or false: nothing, '', 0 and an empty list are false; all else is true, so `${q}` asks whether q is answered.
 * - Calculating: with nothing it gives nothing, and so do dividing by 0 and what is no finite number. Results are rounded
 *   to 15 digits, so that 0.1 + 0.2 = 0.3.
 * - Comparing with nothing is false, `!=` too. Only `= ''` is true then, so that it asks whether an answer is missing.
 * - `=`: with true or false on a side, both are taken as that; with a list, whether it holds the other (of two lists:
 *   whether they share a text); with a number, both as number; else letter by letter. `!=` is the opposite.
 * - `< <= > >=`: two numbers as numbers, two other texts as text, so that days as 2026-03-01 go by time. A number
 *   and another text are in no order: false.
 */
export type Expression =
	| { kind: 'text'; text: string }
	| { kind: 'number'; number: number }
	| { kind: 'answer'; name: string }
	| { kind: 'own' }
	| { kind: 'join'; word: 'and' | 'or'; of: Expression[] }
	| { kind: 'comparison'; sign: ComparisonSign; left: Expression; right: Expression }
	| { kind: 'calculation'; sign: CalculationSign; left: Expression; right: Expression }
	| { kind: 'negative'; of: Expression }
	| { kind: 'call'; name: FunctionName; given: Expression[] };

export type ComparisonSign = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type CalculationSign = '+' | '-' | '*' | 'div' | 'mod';

export interface ExpressionProblem {
	/** Where it goes wrong: how many signs stand before it. */
	at: number;
	message: string;
}

export type Value = string | number | boolean | string[] | undefined;

export interface Context {
	/** The answer to a question by its name, or nothing: also when there is no such question. */
	valueOf(name: string): Value;
	/** The value of `.`. */
	own?: Value;
	/** As `2026-03-01`. */
	today: string;
}

// One door for who uses the language; each of these is a file of its own.
export { evaluate } from './evaluating.ts';
export { parse } from './parsing.ts';
export { printExpression } from './printing.ts';
export { isTrue } from './values.ts';

/** Every name between `${}`, each once, in the order in which they are written. */
export function namesIn(expression: Expression): string[] {
	const names = new Set<string>();
	const waiting = [expression];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		if (next.kind === 'answer') names.add(next.name);
		waiting.push(...partsOf(next).toReversed());
	}
	return [...names];
}

/** The expressions that it is made of. */
export function partsOf(expression: Expression): Expression[] {
	if ('left' in expression) return [expression.left, expression.right];
	if (expression.kind === 'join') return expression.of;
	if (expression.kind === 'negative') return [expression.of];
	return expression.kind === 'call' ? expression.given : [];
}
