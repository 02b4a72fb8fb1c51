import { compare, holds } from './comparing.ts';
import type { CalculationSign, Context, Expression, Value } from './expression.ts';
import { DEEPEST_TREE } from './language.ts';
import { answerAs, asNumber, asText, finite, isTrue } from './values.ts';

/** What an expression says in this context: the same each time, and always something. */
export const evaluate = (expression: Expression, context: Context): Value => valueAt(expression, context, 0);

function valueAt(expression: Expression | undefined, context: Context, depth: number): Value {
	if (!expression || depth > DEEPEST_TREE) return undefined;
	const below = depth + 1;
	switch (expression.kind) {
		case 'text':
			return expression.text;
		case 'number':
			return finite(expression.number);
		case 'answer':
			return answerAs(context.valueOf(expression.name));
		case 'own':
			return answerAs(context.own);
		case 'join':
			return join(expression, context, below);
		case 'comparison':
			return compare(
				expression.sign,
				valueAt(expression.left, context, below),
				valueAt(expression.right, context, below)
			);
		case 'calculation':
			return calculate(
				expression.sign,
				asNumber(valueAt(expression.left, context, below)),
				asNumber(valueAt(expression.right, context, below))
			);
		case 'negative':
			return calculate('-', 0, asNumber(valueAt(expression.of, context, below)));
		case 'call':
			return call(expression, context, below);
	}
}

/** Looks no further than it must: “and” to the first that is false, “or” to the first that is true. */
function join({ word, of }: Extract<Expression, { kind: 'join' }>, context: Context, depth: number): boolean {
	for (const part of of) if (isTrue(valueAt(part, context, depth)) === (word === 'or')) return word === 'or';
	return word === 'and';
}

function calculate(sign: CalculationSign, left: number | undefined, right: number | undefined): Value {
	if (left === undefined || right === undefined) return undefined;
	const result = finite(resultOf(sign, left, right));
	return result === undefined || Number.isInteger(result) ? result : Number(result.toPrecision(15));
}

function resultOf(sign: CalculationSign, left: number, right: number): number {
	if (sign === '+') return left + right;
	if (sign === '-') return left - right;
	if (sign === '*') return left * right;
	return sign === 'div' ? left / right : left % right;
}

function call({ name, given }: Extract<Expression, { kind: 'call' }>, context: Context, depth: number): Value {
	const [first, second, third] = given;
	const valueOf = (part: Expression | undefined) => valueAt(part, context, depth);
	switch (name) {
		case 'selected':
			return holds(valueOf(first), asText(valueOf(second)));
		case 'count-selected':
			return countOf(valueOf(first));
		case 'if':
			return isTrue(valueOf(first)) ? valueOf(second) : valueOf(third);
		case 'coalesce':
			return answerAs(valueOf(first)) ?? valueOf(second);
		case 'not':
			return !isTrue(valueOf(first));
		case 'true':
			return true;
		case 'false':
			return false;
		case 'string-length':
			return [...asText(valueOf(first))].length;
		case 'today':
			return answerAs(context.today);
	}
}

function countOf(value: Value): number {
	if (Array.isArray(value)) return value.length;
	return answerAs(value) === undefined ? 0 : 1;
}
