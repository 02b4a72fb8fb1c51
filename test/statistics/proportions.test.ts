import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, quantile, quartiles } from '#lib/statistics/median.ts';
import { wilson } from '#lib/statistics/proportions.ts';

test('a share has the interval of Wilson, also at the edges', () => {
	// Newcombe 1998, Statistics in Medicine 17, table I: 81 of 263, 15 of 148, 0 of 20 and 1 of 29.
	for (const [chosen, people, low, high] of [
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718]
	] as const) {
		const found = wilson(chosen, people);
		expect(found.share).toBe(chosen / people);
		expect(found.low).toBeCloseTo(low, 4);
		expect(found.high).toBeCloseTo(high, 4);
	}
});

test('the interval holds the share and stays between nobody and everybody', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (people, part) => {
			const { share, low, high } = wilson(Math.round(people * part), people);
			expect(low >= 0 && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1).toBe(true);
		})
	);
});

test('no share of nobody, and no middle of nothing', () => {
	for (const wrong of [() => wilson(3, 2), () => wilson(0, 0), () => median([])]) expect(wrong).toThrow(RangeError);
});

test('the middle value is the middle one, whatever the order', () => {
	expect(median([9, 1, 5])).toBe(5);
	expect(median([10, 9, 1, 5])).toBe(7);
	expect(quartiles([7, 15, 36, 39, 40, 41])).toEqual([20.25, 37.5, 39.75]);
	expect(quantile([3], 0.9)).toBe(3);
});

test('no quantile lies outside the values, and more is never less', () => {
	const numbers = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });
	const part = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(
		fc.property(numbers, part, part, (values, one, other) => {
			const [low, high] = [quantile(values, Math.min(one, other)), quantile(values, Math.max(one, other))];
			expect(low >= Math.min(...values) && low <= high && high <= Math.max(...values)).toBe(true);
		})
	);
});
