import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crosstab } from '#lib/statistics/crosstab.ts';
import { chanceOf, logGamma } from '#lib/statistics/gamma.ts';
import { cramersV, testIndependence, verdictSentences } from '#lib/statistics/independence.ts';

describe('two questions are counted against each other', () => {
	test('each pair once, with the sums of the rows and the columns', () => {
		const pairs = [
			['Molenveld', 'ja'],
			['Molenveld', 'nee'],
			['Waterrijk', 'ja'],
			['Molenveld', 'ja']
		] as const;
		expect(crosstab(pairs, ['Molenveld', 'Waterrijk', 'De Hoven'], ['ja', 'nee'])).toEqual({
			rows: ['Molenveld', 'Waterrijk', 'De Hoven'],
			columns: ['ja', 'nee'],
			cells: [
				[2, 1],
				[1, 0],
				[0, 0]
			],
			rowTotals: [3, 1, 0],
			columnTotals: [3, 1],
			total: 4
		});
	});

	test('an answer that the question does not have is never counted in silence', () => {
		expect(() => crosstab([['Molenveld', 'misschien']], ['Molenveld'], ['ja', 'nee'])).toThrow(RangeError);
	});
});

describe('the chance of a chi-square', () => {
	// With 2 degrees of freedom the chance is exactly exp(-x/2), with 4 exp(-x/2) (1 + x/2); the others are the
	// well-known bounds of the tables, and the square of a normal deviate.
	test.for([
		[3.841458820694124, 1, 0.05],
		[6.634896601021213, 1, 0.01],
		[10.827566170662733, 1, 0.001],
		[5.991464547107979, 2, 0.05],
		[7.814727903251179, 3, 0.05],
		[18.307038053275146, 10, 0.05],
		[124.34211340400407, 100, 0.05],
		[2, 2, Math.exp(-1)],
		[30, 2, Math.exp(-15)],
		[7, 4, Math.exp(-3.5) * 4.5],
		[0, 5, 1],
		[1, 1, 0.31731050786291415]
	])('%d with %d degrees of freedom is %d', ([statistic, degreesOfFreedom, chance]) => {
		expect(Math.abs(chanceOf(statistic!, degreesOfFreedom!) - chance!)).toBeLessThan(1e-9);
	});

	test('for every even number of degrees of freedom it is the sum that the books give', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 300, noNaN: true }), fc.integer({ min: 1, max: 60 }), (statistic, half) => {
				let term = Math.exp(-statistic / 2);
				let sum = term;
				for (let k = 1; k < half; k++) sum += term *= statistic / 2 / k;
				expect(Math.abs(chanceOf(statistic, 2 * half) - sum)).toBeLessThan(1e-10);
			})
		);
	});

	test('a number that is no chi-square is a mistake of ours', () => {
		expect(() => chanceOf(-1, 2)).toThrow(RangeError);
		expect(() => chanceOf(Number.NaN, 2)).toThrow(RangeError);
		expect(() => chanceOf(1, 0)).toThrow(RangeError);
	});

	test('the logarithm of the factorials is theirs', () => {
		expect(logGamma(1)).toBeCloseTo(0, 12);
		expect(logGamma(6)).toBeCloseTo(Math.log(120), 12);
		expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
	});
});

describe('what the platform says of a difference', () => {
	test('a table that was worked out by hand comes out the same', () => {
		const found = testIndependence([
			[30, 10],
			[20, 40]
		]);
		// 100 (30·40 − 10·20)² / (40·60·50·50)
		expect(found.statistic).toBeCloseTo(100 / 6, 10);
		expect(found.degreesOfFreedom).toBe(1);
		expect(found.p).toBeCloseTo(0.0000445571, 9);
		// φ² = 1/6 − 1/99, both sides 2 − 1/99.
		expect(found.effect).toBeCloseTo(Math.sqrt((1 / 6 - 1 / 99) / (1 - 1 / 99)), 10);
		expect(verdictSentences[found.verdict]).toBe('Er is een duidelijk verschil.');
	});

	test.for([
		[
			[
				[50, 50],
				[50, 50]
			],
			'no_difference'
		],
		[
			[
				[1, 3],
				[4, 2]
			],
			'too_small'
		],
		[
			[
				[90, 10],
				[10, 90]
			],
			'large'
		],
		[
			[
				[5200, 4800],
				[4800, 5200]
			],
			'tiny'
		],
		[
			[
				[60, 40],
				[42, 58]
			],
			'small'
		],
		[
			[
				[12, 8],
				[0, 0]
			],
			'one_group'
		],
		[[], 'one_group']
	] as const)('%j: %s', ([cells, verdict]) => {
		expect(testIndependence(cells).verdict).toBe(verdict);
	});

	test('a category that nobody chose changes nothing', () => {
		fc.assert(
			fc.property(tables, (cells) => {
				const wider = [...cells.map((row) => [...row, 0]), cells[0]!.map(() => 0).concat(0)];
				expect(testIndependence(wider)).toEqual(testIndependence(cells));
			})
		);
	});

	test('the chance and the strength lie between 0 and 1, and the order of the answers does not matter', () => {
		fc.assert(
			fc.property(tables, (cells) => {
				const { p, effect, statistic } = testIndependence(cells);
				for (const number of [p, effect]) expect(number >= 0 && number <= 1).toBe(true);
				expect(testIndependence(cells.toReversed()).statistic).toBeCloseTo(statistic, 8);
			})
		);
	});

	test('too few people say nothing about strength', () => {
		expect(cramersV(1, 1, 2, 2)).toBe(0);
		expect(cramersV(2, 2, 2, 2)).toBe(0);
	});
});

const tables = fc
	.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
	.chain(([height, width]) =>
		fc.array(fc.array(fc.nat(60), { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
	);
