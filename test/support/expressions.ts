import fc from 'fast-check';
import type { Expression } from '#lib/questionnaires/expressions/expression.ts';
import type { FunctionName } from '#lib/questionnaires/expressions/language.ts';

export const names = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}(\.[a-z][a-z0-9-]{0,4})?$/);

const numbers = fc
	.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 6 }))
	.map(([digits, decimals]) => 0 + Number((digits / 10 ** decimals).toFixed(6)));

const texts = fc.oneof(
	fc.string({ maxLength: 12, unit: 'binary' }),
	fc.constantFrom('', "'", '"', `'"`, '2026-03-01', '12')
);

const counts: [FunctionName, number][] = [
	['selected', 2],
	['count-selected', 1],
	['if', 3],
	['coalesce', 2],
	['not', 1],
	['true', 0],
	['false', 0],
	['string-length', 1],
	['today', 0]
];

/** Any expression that can be written. */
export const expressions: fc.Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => ({
	any: fc.oneof(
		{ maxDepth: 6, depthSize: 'medium' },
		fc.record({ kind: fc.constant('text' as const), text: texts }),
		fc.record({ kind: fc.constant('number' as const), number: numbers }),
		fc.record({ kind: fc.constant('answer' as const), name: names }),
		fc.record({ kind: fc.constant('own' as const) }),
		fc.record({
			kind: fc.constant('join' as const),
			word: fc.constantFrom('and' as const, 'or' as const),
			of: fc.array(tie('any'), { minLength: 2, maxLength: 4 })
		}),
		fc.record({
			kind: fc.constant('comparison' as const),
			sign: fc.constantFrom('=' as const, '!=' as const, '<' as const, '<=' as const, '>' as const, '>=' as const),
			left: tie('any'),
			right: tie('any')
		}),
		fc.record({
			kind: fc.constant('calculation' as const),
			sign: fc.constantFrom('+' as const, '-' as const, '*' as const, 'div' as const, 'mod' as const),
			left: tie('any'),
			right: tie('any')
		}),
		fc.record({ kind: fc.constant('negative' as const), of: tie('any').filter(({ kind }) => kind !== 'number') }),
		fc.constantFrom(...counts).chain(([name, count]) =>
			fc.record({
				kind: fc.constant('call' as const),
				name: fc.constant(name),
				given: fc.array(tie('any'), { minLength: count, maxLength: count })
			})
		)
	)
})).any;

export const values = fc.oneof(
	fc.string({ maxLength: 12 }),
	fc.double(),
	fc.boolean(),
	fc.array(fc.string({ maxLength: 5 }), { maxLength: 4 }),
	fc.constantFrom(undefined, '', '12', '-1.5', '2026-03-01', 'noord')
);
