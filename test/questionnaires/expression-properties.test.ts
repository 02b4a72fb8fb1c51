import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	evaluate,
	type Expression,
	isTrue,
	namesIn,
	parse,
	printExpression
} from '#lib/questionnaires/expressions/expression.ts';
import { inWords } from '#lib/questionnaires/expressions/in-words.ts';
import { expressions, values } from '#test/support/expressions.ts';

const pieces = fc.constantFrom(
	...[
		'${a}',
		'${b.c}',
		'.',
		"'x'",
		'"y"',
		'1',
		'2.50',
		'and',
		'or',
		'not(',
		'div',
		'mod',
		'=',
		'!=',
		'<',
		'<=',
		'>',
		'+'
	],
	...['-', '*', '(', ')', ',', 'selected(', 'if(', 'true()', 'today()', ' ', '${', "'", 'AND', 'é', '\0', '\ud800']
);
const almost = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

test('any text is an expression, or a problem in words at a place in it', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), almost), (source) => {
			const result = parse(source);
			if ('expression' in result) return;
			expect(result.problem.message).toMatch(/[.]$/);
			expect(result.problem.at).toBeGreaterThanOrEqual(0);
			expect(result.problem.at).toBeLessThanOrEqual(source.length);
		}),
		{ numRuns: 3000 }
	);
});

test('a text of ten thousand signs, or deep haakjes, is a problem like any other', () => {
	for (const part of ['(', 'not(', '-', '${a}', "'", '1+', 'if(1,', '${', '"\'', ' ', '1 and ', '\u{1f44b}'])
		for (const length of [100, 1990, 10_000]) {
			const source = part.repeat(Math.ceil(length / part.length)).slice(0, length);
			expect(parse(source), `${part} ${length}`).toBeDefined();
		}
});

test('what is printed and read again is the same', () => {
	fc.assert(
		fc.property(expressions, (expression) => {
			const source = printExpression(expression);
			fc.pre(source.length <= 2000);
			expect(parse(source), source).toEqual({ expression });
		}),
		{ numRuns: 2000 }
	);
});

test('printing keeps what was read, however it was written', () => {
	fc.assert(
		fc.property(almost, (source) => {
			const result = parse(source);
			fc.pre('expression' in result);
			const printed = printExpression(result.expression);
			expect(parse(printed)).toEqual(result);
			expect(printExpression(result.expression)).toBe(printed);
		}),
		{ numRuns: 500, maxSkipsPerRun: 1000 }
	);
});

test('what only just fits still fits when it is printed', () => {
	for (const part of ['1+', '1and ', '${a}or ', '.mod ', "''=1or ", '-', '1and-', 'not(.)and not(', '(1or 2)and ']) {
		const source = (room: number) => {
			const body = part.repeat(Math.floor(room / part.length));
			const open = (body.match(/not\((?!\.)/g) ?? []).length;
			return `${body}1${')'.repeat(open)}`;
		};
		for (const room of [1999, 600, 49]) {
			const result = parse(source(room));
			if ('expression' in result) expect(parse(printExpression(result.expression)), part).toEqual(result);
		}
	}
});

test('each expression says something in each context, and the same each time', () => {
	fc.assert(
		fc.property(expressions, fc.array(values, { minLength: 1 }), values, (expression, given, own) => {
			const context = { valueOf: (name: string) => given[name.length % given.length], own, today: '2026-03-01' };
			const value = evaluate(expression, context);
			expect(evaluate(expression, context)).toEqual(value);
			expect(typeof isTrue(value)).toBe('boolean');
			if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
		}),
		{ numRuns: 2000 }
	);
});

test('an expression asks only for the names that it says to ask for', () => {
	fc.assert(
		fc.property(expressions, (expression) => {
			const names = namesIn(expression);
			evaluate(expression, { valueOf: (name) => void expect(names).toContain(name), today: '' });
		})
	);
});

test('an expression that nobody can write stops too', () => {
	let deep: Expression = { kind: 'number', number: 1 };
	for (let i = 0; i < 100_000; i++)
		deep = i % 2 ? { kind: 'call', name: 'coalesce', given: [deep] } : { kind: 'join', word: 'or', of: [deep] };
	const context = { valueOf: () => undefined, today: '' };
	expect(evaluate(deep, context)).toBe(false);
	expect(namesIn(deep)).toEqual([]);
	expect(evaluate({ kind: 'call', name: 'if', given: [] }, context)).toBeUndefined();
	expect(evaluate({ kind: 'number', number: NaN }, context)).toBeUndefined();
});

test('each expression can be said in words', () => {
	const words = { question: (name: string) => name, option: (_: string, id: string) => id };
	fc.assert(
		fc.property(expressions, (expression) => void expect(inWords(expression, words)).toMatch(/^(als |altijd|nooit)/))
	);
});
