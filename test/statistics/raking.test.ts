import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameOfGap } from '#lib/statistics/raking-gaps.ts';
import { effectivePeople, rake, type Respondents, type Targets, type Weighted } from '#lib/statistics/raking.ts';

const weighted = (respondents: readonly Respondents[], targets: Targets): Weighted => {
	const found = rake(respondents, targets);
	if (found.kind === 'refused') throw new Error(found.reason);
	return found;
};

/** Six answers of women and two of men, where as many of each live. */
const women = { of: { geslacht: 'vrouw' }, people: 6 };
const men = { of: { geslacht: 'man' }, people: 2 };

describe('weights', () => {
	test('make up for who answered less: a half where three quarters were women', () => {
		const found = weighted([women, men], { geslacht: { vrouw: 1000, man: 1000 } });
		expect(found.weights[0]).toBeCloseTo(4 / 6, 9);
		expect(found.weights[1]).toBeCloseTo(4 / 2, 9);
		// (Σw)² / Σw² = 8² / (6 · (2/3)² + 2 · 2²)
		expect(found.effective).toBeCloseTo(6, 9);
		expect(found).toMatchObject({ converged: true, heavy: false, gaps: [] });
	});

	test('of two dimensions come out as worked out by hand', () => {
		// Seed 1 2 / 3 4. With the sums 5 5 and 6 4 the odds ratio stays 1·4 / 2·3.
		const counts: [string, string, number][] = [
			['a', 'x', 1],
			['a', 'y', 2],
			['b', 'x', 3],
			['b', 'y', 4]
		];
		const respondents = counts.map(([r, k, people]) => ({ of: { r, k }, people }));
		const { weights } = weighted(respondents, { r: { a: 5, b: 5 }, k: { x: 6, y: 4 } });
		const [ax, ay, bx, by] = weights.map((weight, i) => weight * counts[i]![2]);
		expect(ax! + ay!).toBeCloseTo(5, 7);
		expect(ax! + bx!).toBeCloseTo(6, 7);
		expect((ax! * by!) / (ay! * bx!)).toBeCloseTo(4 / 6, 7);
		// 3 t (t − 1) = 2 (5 − t) (6 − t) for t people in the first cell.
		expect(ax).toBeCloseTo((-19 + Math.sqrt(361 + 240)) / 2, 6);
	});

	test('hold for each dimension, however many there are', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(1), fc.nat(1)), { minLength: 30, maxLength: 80 }), (drawn) => {
				const respondents = drawn.map(([wijk, leeftijd, huis]) => ({
					of: { wijk: `${wijk}`, leeftijd: `${leeftijd}`, huis: `${huis}` }
				}));
				const targets: Targets = { wijk: { 0: 3, 1: 3, 2: 4 }, leeftijd: { 0: 45, 1: 55 }, huis: { 0: 1, 1: 1 } };
				const found = rake(respondents, targets);
				if (found.kind === 'refused') return;
				for (const [name, target] of Object.entries(targets))
					for (const [category, part] of Object.entries(target)) {
						const all = Object.values(target).reduce((sum, n) => sum + n, 0);
						const sum = respondents.reduce(
							(sum, { of }, i) =>
								sum + (Object.entries(of).some(([n, c]) => n === name && c === category) ? found.weights[i]! : 0),
							0
						);
						expect(sum / respondents.length).toBeCloseTo(part / all, 6);
					}
				expect(found.effective).toBeLessThanOrEqual(respondents.length + 1e-9);
				expect(found.most).toBeLessThan(5);
			})
		);
	});

	test('leave who did not say their age the weight that the others give', () => {
		const { weights } = weighted([women, men, { of: {}, people: 2 }], { geslacht: { vrouw: 1, man: 1 } });
		expect(weights[2]).toBeCloseTo(1, 9);
		expect(weights[0]! * 6 + weights[1]! * 2).toBeCloseTo(8, 9);
	});
});

describe('what is not weighted', () => {
	test('a weight above three is shown with a warning, five or more is refused', () => {
		const heavy = weighted(
			[
				{ ...women, people: 85 },
				{ ...men, people: 15 }
			],
			{ geslacht: { vrouw: 45, man: 55 } }
		);
		expect(heavy).toMatchObject({ heavy: true, most: expect.closeTo(55 / 15, 6) });
		const refused = rake(
			[
				{ ...women, people: 90 },
				{ ...men, people: 10 }
			],
			{ geslacht: { vrouw: 1, man: 1 } }
		);
		expect(refused).toMatchObject({ kind: 'refused', reason: 'too_heavy', most: expect.closeTo(5, 6) });
	});

	test('a group in which nobody answered is named, and one of which nobody knows the size', () => {
		const refused = rake([women, men], { geslacht: { vrouw: 1, x: 1 } });
		expect(refused).toMatchObject({ kind: 'refused', reason: 'gaps' });
		expect(refused.gaps.map((gap) => [gap.kind, nameOfGap(gap)])).toEqual([
			['empty', 'geslacht x'],
			['no_target', 'geslacht man']
		]);
	});

	test('a combination in which nobody answered is named, and the rest is weighted', () => {
		const found = weighted(
			[
				{ of: { wijk: 'Molenveld', leeftijd: '65+' }, people: 5 },
				{ of: { wijk: 'Molenveld', leeftijd: '15-24' }, people: 5 },
				{ of: { wijk: 'Waterrijk', leeftijd: '15-24' }, people: 5 }
			],
			{ wijk: { Molenveld: 2, Waterrijk: 1 }, leeftijd: { '65+': 1, '15-24': 2 } }
		);
		expect(found.gaps.map(nameOfGap)).toEqual(['wijk Waterrijk, leeftijd 65+']);
	});

	test('groups that cannot agree, and nobody at all', () => {
		const apart = [{ of: { wijk: 'a', leeftijd: 'x' } }, { of: { wijk: 'b', leeftijd: 'y' } }];
		const found = rake(apart, { wijk: { a: 1, b: 1 }, leeftijd: { x: 1, y: 3 } });
		expect(found).toMatchObject({ kind: 'refused', reason: 'not_converged' });
		expect(rake([], { wijk: { a: 1 } })).toMatchObject({ kind: 'refused', reason: 'nobody' });
		expect(() => rake(apart, { wijk: { a: -1 } })).toThrow(RangeError);
	});

	test('nobody counts for more people than there are', () => {
		expect(effectivePeople([1, 1, 1], [1, 1, 1])).toBe(3);
		expect(effectivePeople([2, 0], [1, 1])).toBe(1);
		expect(effectivePeople([], [])).toBe(0);
	});
});

interface Reference {
	seed: number[][];
	rij_marge: number[];
	kolom_marge: number[];
	resultaat: number[][];
}

const reference = '../shared/data/referentievectoren/ipf-raking.json';
if (!existsSync(reference)) console.log('skipped: the reference of raking, ../shared/data is not there');

test.skipIf(!existsSync(reference))('the reference table comes out as in other programs', () => {
	// Counts (`seed`), the wanted sums of the rows and of the columns, and the table that has them.
	const { seed, rij_marge, kolom_marge, resultaat }: Reference = JSON.parse(readFileSync(reference, 'utf8'));
	const cells = seed.flatMap((row, i) => row.map((people, j) => ({ of: { rij: `${i}`, kolom: `${j}` }, people })));
	const named = (sums: number[]) => Object.fromEntries(sums.map((sum, i) => [`${i}`, sum]));
	const { weights } = weighted(cells, { rij: named(rij_marge), kolom: named(kolom_marge) });
	const total = rij_marge.reduce((sum, n) => sum + n, 0) / cells.reduce((sum, { people }) => sum + people, 0);
	const wanted = resultaat.flat();
	weights.forEach((weight, i) => expect(weight * cells[i]!.people * total).toBeCloseTo(wanted[i]!, 3));
});
