import type { Expression } from './expression.ts';
import { isWordSign, LONGEST } from './language.ts';

/** An expression as one writes it. What comes from `parse` can be parsed again, and is then the same. */
export function printExpression(expression: Expression): string {
	const airy = printed(expression, 0, ' ');
	// Without spaces it is never longer than what it was parsed from, so that it is never too long to parse.
	return airy.length > LONGEST ? printed(expression, 0, '') : airy;
}

// How much each binds. What binds less than its place asks for gets haakjes.
const AND = 2;
const OR = 1;
const COMPARISON = 3;
const SUM = 4;
const PRODUCT = 5;
const NEGATIVE = 6;

function printed(expression: Expression, least: number, space: string): string {
	const text = asWritten(expression, space);
	return bindingOf(expression) < least ? `(${text})` : text;
}

function bindingOf(expression: Expression): number {
	if (expression.kind === 'join') return expression.word === 'or' ? OR : AND;
	if (expression.kind === 'comparison') return COMPARISON;
	if (expression.kind === 'calculation') return expression.sign === '+' || expression.sign === '-' ? SUM : PRODUCT;
	return NEGATIVE;
}

function asWritten(expression: Expression, space: string): string {
	const binding = bindingOf(expression);
	switch (expression.kind) {
		case 'text':
			return quoted(expression.text);
		case 'number':
			return String(expression.number);
		case 'answer':
			return `\${${expression.name}}`;
		case 'own':
			return '.';
		case 'join':
			return expression.of
				.map((part) => printed(part, binding + 1, space))
				.reduce((left, right) => (left ? between(left, expression.word, right, space) : right), '');
		case 'comparison':
		case 'calculation': {
			// Sums and products are read from the left, so only there may the same stand without haakjes.
			const left = printed(expression.left, expression.kind === 'comparison' ? binding + 1 : binding, space);
			return between(left, expression.sign, printed(expression.right, binding + 1, space), space);
		}
		case 'negative':
			return `-${printed(expression.of, NEGATIVE, space)}`;
		case 'call':
			return `${expression.name}(${expression.given.map((part) => printed(part, 0, space)).join(`,${space}`)})`;
	}
}

function between(left: string, sign: string, right: string, space: string): string {
	const needed = isWordSign(sign) && sign !== '-' && isWordSign(right[0]) ? ' ' : '';
	return `${left}${space}${sign}${space || needed}${right}`;
}

/** In the quotes that it does not hold itself. A quote within is written twice. */
function quoted(text: string): string {
	if (!text.includes("'")) return `'${text}'`;
	return text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
