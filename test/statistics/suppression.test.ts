import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suppressSeveral } from '#lib/statistics/several.ts';
import { suppressList, suppressTable } from '#lib/statistics/suppression.ts';
import { isPinned, numbersOf, type Riddle, riddleOf } from './attacker.ts';
import { ownTime } from '#test/support/own-time.ts';

describe('a list of answers', () => {
	test('without a small number is shown as it is', () => {
		expect(suppressList([40, 25, 5])).toEqual({ cells: [40, 25, 5], total: 70 });
	});

	test('hides the smallest beside a small number, so that nobody subtracts', () => {
		expect(suppressList([40, 25, 3])).toEqual({ cells: [40, null, null], total: 68 });
		expect(suppressList([3, 2, 60])).toEqual({ cells: [null, null, 60], total: 65 });
	});

	test('hides more where nobody chose the small ones: their sum would say so', () => {
		expect(suppressList([30, 0, 0, 12])).toEqual({ cells: [30, null, null, null], total: 42 });
	});

	test('of fewer than five people shows nothing at all', () => {
		expect(suppressList([3, 1])).toEqual({ cells: [null, null], total: null });
		expect(suppressList([])).toEqual({ cells: [], total: null });
	});

	test('takes numbers of people only', () => {
		expect(() => suppressList([1.5, 2])).toThrow(RangeError);
		expect(() => suppressList([-1, 2])).toThrow(RangeError);
	});
});

describe('a table', () => {
	test('hides four cells round a small one, and keeps the sums', () => {
		const shown = suppressTable([
			[20, 3, 15],
			[18, 9, 30],
			[25, 22, 40]
		]);
		expect(shown.cells).toEqual([
			[null, null, 15],
			[null, null, 30],
			[25, 22, 40]
		]);
		expect(shown).toMatchObject({ rowTotals: [38, 57, 87], columnTotals: [63, 34, 85], total: 182 });
	});

	test('hides a small sum with another one', () => {
		const shown = suppressTable([
			[2, 1],
			[20, 10],
			[30, 40]
		]);
		expect(shown.rowTotals).toEqual([null, null, 70]);
		expect(shown.total).toBe(103);
	});

	test('never shows a number below five', () => {
		fc.assert(
			fc.property(tables(8, 40), (cells) => {
				const shown = suppressTable(cells);
				const all = [...shown.cells.flat(), ...shown.rowTotals, ...shown.columnTotals, shown.total];
				expect(all.every((number) => number === null || number >= 5)).toBe(true);
			})
		);
	});

	test('gives nobody a way to work out a hidden number below five', () => {
		fc.assert(
			fc.property(tables(4, 12), (cells) => {
				expect(pinnedIn(riddleOf('all', suppressTable(cells)), numbersOf('all', cells))).toEqual([]);
			}),
			{ numRuns: 400 }
		);
	});

	test('that hides only the small number itself gives it away, so the attacker is worth having', () => {
		const naive = { cells: [[40, 25, null]], rowTotals: [68], columnTotals: [40, 25, null], total: 68 };
		expect(pinnedIn(riddleOf('all', naive), numbersOf('all', [[40, 25, 3]]))).toEqual(['all 0,2', 'all column 2']);
	});

	test('of twenty wijken and ten answers is ready at once', () => {
		const cells = Array.from({ length: 20 }, (_, i) => Array.from({ length: 10 }, (_, j) => (i * 7 + j * j * 3) % 23));
		const began = ownTime();
		suppressTable(cells);
		expect(ownTime() - began).toBeLessThan(2000);
	});
});

describe('a question with more than one answer', () => {
	test('hides who chose and who did not choose, when they are few', () => {
		expect(suppressSeveral({ counts: [50, 3, 58, 20], respondents: 60 })).toEqual({
			cells: [50, null, null, 20],
			total: 60
		});
	});

	test('hides one more when the number of answers a person gives would say the rest', () => {
		// Each of twenty chose two: 14 + 13 + 13 leaves nothing for the last.
		const given = { counts: [14, 13, 13, 0], respondents: 20, least: 2, most: 2 };
		expect(suppressSeveral(given).cells).toEqual([14, null, 13, null]);
	});

	test('of fewer than five people shows nothing, and never shows a group below five', () => {
		expect(suppressSeveral({ counts: [4, 2], respondents: 4 })).toEqual({ cells: [null, null], total: null });
		expect(() => suppressSeveral({ counts: [4], respondents: 3 })).toThrow(RangeError);
		fc.assert(
			fc.property(fc.nat(40), fc.array(fc.nat(40), { maxLength: 6 }), fc.nat(2), (respondents, given, least) => {
				const counts = given.map((count) => Math.min(count, respondents));
				for (const count of suppressSeveral({ counts, respondents, least }).cells)
					expect(count === null || (count >= 5 && respondents - count >= 5)).toBe(true);
			})
		);
	});

	test('the number of answers a person gives leaves no hidden count below five', () => {
		fc.assert(
			fc.property(ballots, ({ counts, respondents, least, most }) => {
				const { cells } = suppressSeveral({ counts, respondents, least, most });
				const shown = cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
				const hidden = counts.filter((_, i) => cells[i] === null);
				const [fewest, atMost] = [least * respondents - shown, most * respondents - shown];
				for (const count of hidden) {
					const others = (hidden.length - 1) * respondents;
					const fits = [...Array(respondents + 1).keys()].filter((n) => n <= atMost && n + others >= fewest);
					if (count < 5 && respondents >= 5) expect(fits.length).toBeGreaterThan(1);
				}
			})
		);
	});
});

/** The numbers below five that are known after all. Of fewer than five people in all nothing is shown. */
const pinnedIn = (riddle: Riddle, numbers: Map<string, number>) =>
	[...numbers].filter(([name, value]) => value < 5 && isPinned(riddle, name, value)).map(([name]) => name);

const row = (width: number, most: number) => fc.array(fc.nat(most), { minLength: width, maxLength: width });

const grid = (height: number, width: number, most: number) =>
	fc.array(row(width, most), { minLength: height, maxLength: height });

const side = (most: number) => fc.integer({ min: 1, max: most });

const tables = (sides: number, most: number) =>
	fc.tuple(side(sides), side(sides)).chain(([height, width]) => grid(height, width, most));

/** Real ballots: each person chooses from `least` to `most` of the answers. */
const ballots = fc
	.record({ answers: fc.integer({ min: 2, max: 5 }), least: fc.nat(2), extra: fc.nat(2), respondents: fc.nat(25) })
	.chain(({ answers, least, extra, respondents }) => {
		const most = Math.max(1, Math.min(answers, least + extra));
		const ballot = fc.subarray([...Array(answers).keys()], { minLength: least, maxLength: most });
		return fc.array(ballot, { minLength: respondents, maxLength: respondents }).map((chosen) => ({
			counts: [...Array(answers).keys()].map((i) => chosen.filter((some) => some.includes(i)).length),
			respondents,
			least,
			most
		}));
	});
