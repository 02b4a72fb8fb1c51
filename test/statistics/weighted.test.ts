import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile } from '#lib/statistics/median.ts';
import { weightedQuantile, weightedQuartiles, type WeighedValue } from '#lib/statistics/weighted.ts';

const one = (value: number, weight = 1, people = 1): WeighedValue => ({ value, weight, people });

test('the examples that were worked out by hand', () => {
	// Everybody counts once: 1, 2, 9 as a spreadsheet has it.
	expect(weightedQuartiles([one(1), one(2), one(9)])).toEqual([1.5, 2, 5.5]);
	// Weights 1, 1, 2: together 4, one person is 6 / 4 = 1.5 wide, the middle window runs from 1.25 to 2.75. Under it lie
	// 0.75 of the 20 and 0.75 of the 40.
	expect(weightedQuantile([one(10), one(20), one(40, 2)], 0.5)).toBeCloseTo(30, 12);
	// The first quarter: from 0.625 to 2.125, so 0.375 of the 10, 1 of the 20 and 0.125 of the 40.
	expect(weightedQuantile([one(10), one(20), one(40, 2)], 0.25)).toBeCloseTo((3.75 + 20 + 5) / 1.5, 12);
	// Ten people of weight ½ and two of weight 2½: together 10, the middle lies between both.
	expect(weightedQuantile([one(0, 0.5, 10), one(8, 2.5, 2)], 0.5)).toBeCloseTo(4, 12);
	expect(weightedQuantile([one(7)], 0.3)).toBe(7);
});

const numbers = fc.array(fc.integer({ min: -500, max: 5000 }), { minLength: 1, maxLength: 60 });
const parts = fc.integer({ min: 0, max: 100 }).map((part) => part / 100);
const weights = fc.integer({ min: 1, max: 500 }).map((weight) => weight / 100);

test('with equal weights it is the quantile without weights', () => {
	fc.assert(
		fc.property(numbers, parts, weights, (values, part, weight) => {
			const weighed = values.map((value) => one(value, weight));
			expect(weightedQuantile(weighed, part)).toBeCloseTo(quantile(values, part), 6);
		})
	);
});

const weighed = fc.array(
	fc.record({ value: fc.integer({ min: -500, max: 5000 }), weight: weights, people: fc.integer({ min: 1, max: 9 }) }),
	{ minLength: 1, maxLength: 40 }
);

test('it lies among the values, rises with the part, and the order and the unit of the weights do not matter', () => {
	fc.assert(
		fc.property(weighed, parts, parts, (values, some, other) => {
			const at = (part: number) => weightedQuantile(values, part);
			const all = values.map(({ value }) => value);
			expect(at(some)).toBeGreaterThanOrEqual(Math.min(...all) - 1e-9);
			expect(at(some)).toBeLessThanOrEqual(Math.max(...all) + 1e-9);
			expect(at(Math.max(some, other))).toBeGreaterThanOrEqual(at(Math.min(some, other)) - 1e-6);
			const doubled = values.toReversed().map((one) => ({ ...one, weight: 2 * one.weight }));
			expect(weightedQuantile(doubled, some)).toBeCloseTo(at(some), 6);
			const apart = values.flatMap(({ value, weight, people }) =>
				Array.from({ length: people }, () => one(value, weight))
			);
			expect(weightedQuantile(apart, some)).toBeCloseTo(at(some), 6);
		})
	);
});

test('nobody has no middle, and a weight below nothing is none', () => {
	expect(() => weightedQuantile([], 0.5)).toThrow(RangeError);
	expect(() => weightedQuantile([one(1, 0)], 0.5)).toThrow(RangeError);
	expect(() => weightedQuantile([one(1, -1), one(2)], 0.5)).toThrow(RangeError);
	expect(() => weightedQuantile([one(Number.NaN)], 0.5)).toThrow(RangeError);
	expect(() => weightedQuantile([one(1)], 1.5)).toThrow(RangeError);
});
