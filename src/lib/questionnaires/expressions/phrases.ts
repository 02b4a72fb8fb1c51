import type { CalculationSign, ComparisonSign, Expression } from './expression.ts';

// The words around what is compared and counted with, for in-words.ts.

export const order: Record<Exclude<ComparisonSign, '=' | '!='>, { before: string; after: string }> = {
	'<': { before: 'minder is dan ', after: '' },
	'<=': { before: 'hoogstens ', after: ' is' },
	'>': { before: 'meer is dan ', after: '' },
	'>=': { before: 'minstens ', after: ' is' }
};

export const dayOrder: typeof order = {
	'<': { before: 'vóór ', after: ' valt' },
	'<=': { before: 'op of vóór ', after: ' valt' },
	'>': { before: 'na ', after: ' valt' },
	'>=': { before: 'op of na ', after: ' valt' }
};

export const calculations: Record<Exclude<CalculationSign, 'mod'>, string> = {
	'+': 'plus',
	'-': 'min',
	'*': 'keer',
	div: 'gedeeld door'
};

type Comparison = Extract<Expression, { kind: 'comparison' }>;

const other: Record<ComparisonSign, ComparisonSign> = {
	'=': '=',
	'!=': '!=',
	'<': '>',
	'<=': '>=',
	'>': '<',
	'>=': '<='
};

/** The same comparison, read from the other side. */
export const mirrored = ({ kind, left, sign, right }: Comparison): Comparison => ({
	kind,
	left: right,
	sign: other[sign],
	right: left
});

/** Whether it says the same whatever is answered, as a text or a number does. */
export const isFixed = ({ kind }: Expression) => kind === 'text' || kind === 'number';

/** Whether it is a day: today, or one that is written as 2026-03-01. */
export function isDay(expression: Expression): boolean {
	if (expression.kind === 'call') return expression.name === 'today';
	if (expression.kind !== 'text' || !/^\d{4}-\d\d-\d\d$/.test(expression.text)) return false;
	const day = new Date(`${expression.text}T12:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(expression.text);
}
