import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCycle } from '#lib/questionnaires/expressions/cycles.ts';
import { evaluate, parse } from '#lib/questionnaires/expressions/expression.ts';
import { fillIn, namesInText } from '#lib/questionnaires/expressions/pieces.ts';
import { fromSimple, type SimpleCondition, toSimple } from '#lib/questionnaires/expressions/simple.ts';
import { names } from '#test/support/expressions.ts';

const isList = (name: string) => name.startsWith('waar');

test('an answer stands in the text where its question is named', () => {
	expect(namesInText('Hallo ${naam}, u woont in ${plek.wijk}. Toch, ${naam}?')).toEqual(['naam', 'plek.wijk']);
	expect(fillIn('Hallo ${naam}.', () => 'Anna')).toBe('Hallo Anna.');
	expect(fillIn('${a}${b}', (name) => name.toUpperCase())).toBe('AB');
});

test('an answer that looks like a name stays what it is', () => {
	expect(fillIn('Hallo ${naam}.', () => '${geheim} $& $1')).toBe('Hallo ${geheim} $& $1.');
});

test('what is no name stays as it was written', () => {
	const odd = '€ 5, $5, ${}, ${Naam}, ${a b}, ${a.}, ${a.b.c}, ${open';
	expect(namesInText(odd)).toEqual([]);
	expect(fillIn(odd, () => 'fout')).toBe(odd);
	expect(fillIn('${${a}}', () => 'x')).toBe('${x}');
});

test('a text without names stays itself, and long texts take no longer than they are', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fillIn(text, (name) => `\${${name}}`) === text));
	const long = '${a'.repeat(100_000);
	expect(fillIn(long, () => 'x')).toBe(long);
});

test('names that go round are told, the first again at the end', () => {
	const around = new Map([
		['a', ['b']],
		['b', ['c', 'nergens']],
		['c', ['b']]
	]);
	expect(findCycle(around)).toEqual(['b', 'c', 'b']);
	expect(findCycle(new Map([['a', ['a']]]))).toEqual(['a', 'a']);
	expect(findCycle(new Map([['a', ['b', 'b']]]))).toBeUndefined();
});

test('ten thousand names in a row do not fill the stack', () => {
	const row = new Map(Array.from({ length: 10_000 }, (_, i) => [`v${i}`, [`v${i + 1}`]]));
	expect(findCycle(row)).toBeUndefined();
	expect(findCycle(row.set('v10000', ['v0']))).toHaveLength(10_002);
});

test('a cycle that is found is there, and where none is found the names can be put in order', () => {
	const node = fc.integer({ min: 0, max: 9 }).map(String);
	fc.assert(
		fc.property(fc.array(fc.tuple(node, fc.array(node, { maxLength: 3 }))), (edges) => {
			const references = new Map(edges);
			const cycle = findCycle(references);
			if (cycle) {
				expect(cycle.length).toBeGreaterThan(1);
				expect(cycle.at(-1)).toBe(cycle[0]);
				for (const [i, name] of cycle.slice(1).entries()) expect(references.get(cycle[i]!)).toContain(name);
			} else expect(canBeOrdered(references)).toBe(true);
		}),
		{ numRuns: 1000 }
	);
});

/** Takes away each time the names that refer to none that is left. */
function canBeOrdered(references: Map<string, string[]>): boolean {
	const left = new Map(references);
	for (let before = -1; before !== left.size;) {
		before = left.size;
		for (const [name, to] of left) if (!to.some((other) => left.has(other))) left.delete(name);
	}
	return left.size === 0;
}

test('rules of a form become a condition', () => {
	const source = (join: 'all' | 'any', ...rules: SimpleCondition['rules']) => fromSimple({ join, rules }, isList);
	const rule = (question: string, operator: SimpleCondition['rules'][0]['operator'], value = '') => ({
		question,
		operator,
		value
	});
	expect(source('all')).toBe('');
	expect(source('any', rule('wijk', 'is', 'noord'))).toBe("${wijk} = 'noord'");
	expect(source('all', rule('waar', 'is', 'park'), rule('waar', 'is-not', 'plein'))).toBe(
		"selected(${waar}, 'park') and ${waar} != 'plein'"
	);
	expect(source('any', rule('leeftijd', 'more', '17'), rule('dag', 'less', '2026-03-01'))).toBe(
		"${leeftijd} > 17 or ${dag} < '2026-03-01'"
	);
	expect(source('all', rule('waar', 'more', '2'))).toBe('count-selected(${waar}) > 2');
	expect(source('all', rule('wijk', 'answered'), rule('naam', 'not-answered'))).toBe("${wijk} != '' and ${naam} = ''");
	expect(source('all', rule('naam', 'is', `zo'n "park"`))).toBe(`\${naam} = 'zo''n "park"'`);
});

const rules = fc
	.record({
		question: fc.oneof(names, fc.constant('waar')),
		operator: fc.constantFrom('is', 'is-not', 'more', 'less', 'answered', 'not-answered'),
		value: fc.oneof(
			fc.string({ minLength: 1, maxLength: 10, unit: 'binary' }),
			fc.constantFrom('5', '-1.5', '5.0', '007')
		)
	})
	.map((rule) => (rule.operator.endsWith('answered') ? { ...rule, value: '' } : rule));
const conditions = fc.oneof(
	fc.record({ join: fc.constantFrom('all', 'any'), rules: fc.array(rules, { minLength: 2, maxLength: 8 }) }),
	fc.record({ join: fc.constant('all' as const), rules: fc.array(rules, { minLength: 1, maxLength: 1 }) })
);

test('a form that is kept comes back as it was', () => {
	fc.assert(
		fc.property(conditions, (condition) => {
			const read = parse(fromSimple(condition, isList));
			expect('expression' in read && toSimple(read.expression, isList)).toEqual(condition);
		}),
		{ numRuns: 1000 }
	);
});

test('what says more than a form can stays as it was typed', () => {
	for (const source of [
		"${a} = 'x' and (${b} = 'y' or ${c} = 'z')",
		"not(${a} = 'x')",
		"not(selected(${a}, 'x'))",
		'${a} >= 1',
		'${a} = ${b}',
		'. = 1',
		'${a}',
		'count-selected(${a}) = 2',
		'true()'
	]) {
		const read = parse(source);
		expect('expression' in read && toSimple(read.expression), source).toBeUndefined();
	}
});

test('counting is only for lists, so that a form never changes what a condition means', () => {
	for (const source of ['count-selected(${wijk}) > 0', '${waar} > 3']) {
		const read = parse(source);
		expect('expression' in read && toSimple(read.expression, isList), source).toBeUndefined();
	}
});

test('“is not” is false as long as the question is not answered, for lists too', () => {
	for (const question of ['wijk', 'waar']) {
		const read = parse(fromSimple({ join: 'all', rules: [{ question, operator: 'is-not', value: 'x' }] }, isList));
		const saying = (value: string[] | undefined) =>
			'expression' in read && evaluate(read.expression, { valueOf: () => value, today: '' });
		expect([saying(undefined), saying([]), saying(['y']), saying(['x'])]).toEqual([false, false, true, false]);
	}
});
