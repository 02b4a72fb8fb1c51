import { marginsOf } from './crosstab.ts';
import { chanceOf } from './gamma.ts';
import { assertCounts } from './totals.ts';

/** What a test of two variables found. */
export interface Independence {
	/** Pearson's chi-square: the sum of (counted − expected)² / expected. */
	statistic: number;
	degreesOfFreedom: number;
	/** The chance of such a difference when there is none, from 0 to 1. */
	p: number;
	/** Cramér's V without its bias, from 0 (no relation) to 1 (the one follows from the other). */
	effect: number;
	/** The numbers are too small to test (Cochran): `p` and `effect` are there, but nobody should lean on them. */
	tooSmall: boolean;
	verdict: Verdict;
}

export type Verdict = 'one_group' | 'too_small' | 'no_difference' | 'tiny' | 'small' | 'clear' | 'large';

export const verdictSentences = {
	one_group: 'Er zijn geen twee groepen om te vergelijken.',
	too_small: 'De aantallen zijn te klein om te zeggen of er een verschil is.',
	no_difference: 'Wij zien geen verschil dat geen toeval kan zijn.',
	tiny: 'Er is een heel klein verschil.',
	small: 'Er is een klein verschil.',
	clear: 'Er is een duidelijk verschil.',
	large: 'Er is een groot verschil.'
} as const satisfies Record<Verdict, string>;

/** Above this chance a difference may well be chance. */
const MAY_BE_CHANCE = 0.05;

/**
 * Whether two variables have to do with each other. `cells[row][column]`: numbers of people, not weighted and not
 * suppressed. Rows and columns where nobody is do not count. Throws a RangeError when a cell is no whole number of 0 or
 * more. Chi-square: Pearson 1900. The exact test for small numbers (Fisher, Freeman and Halton) is not attempted:
 * the verdict then says that the numbers are too small.
 */
export function testIndependence(cells: readonly (readonly number[])[]): Independence {
	assertCounts(cells.flat());
	const { rowTotals, columnTotals, total } = marginsOf(cells);
	const height = rowTotals.filter(Boolean).length;
	const width = columnTotals.filter(Boolean).length;
	if (height < 2 || width < 2)
		return { statistic: 0, degreesOfFreedom: 0, p: 1, effect: 0, tooSmall: true, verdict: 'one_group' };

	const expected = (i: number, j: number) => (rowTotals[i]! * columnTotals[j]!) / total;
	const met = cells.flatMap((row, i) => row.map((count, j) => ({ count, expected: expected(i, j) })));
	const filled = met.filter(({ expected }) => expected > 0);
	const statistic = filled.reduce((sum, { count, expected }) => sum + (count - expected) ** 2 / expected, 0);
	const degreesOfFreedom = (height - 1) * (width - 1);
	const p = chanceOf(statistic, degreesOfFreedom);
	const effect = cramersV(statistic, total, height, width);
	const tooSmall = isTooSmall(filled.map(({ expected }) => expected));
	const verdict = tooSmall ? 'too_small' : verdictOf(p, effect * Math.sqrt(Math.min(height, width) - 1));
	return { statistic, degreesOfFreedom, p, effect, tooSmall, verdict };
}

/** Cochran 1954: none of the expected numbers below 1, and at most one in five below 5. */
const isTooSmall = (expected: number[]) =>
	expected.some((number) => number < 1) || expected.filter((number) => number < 5).length > expected.length / 5;

/** Cohen 1988, ch. 7: w of 0.1 is small, 0.3 medium, 0.5 large. `w` is V times the root of the smallest side less one. */
function verdictOf(p: number, w: number): Verdict {
	if (p >= MAY_BE_CHANCE) return 'no_difference';
	if (w < 0.1) return 'tiny';
	if (w < 0.3) return 'small';
	return w < 0.5 ? 'clear' : 'large';
}

/**
 * How strong the relation is, from 0 to 1, with the bias of small numbers taken off (Bergsma 2013, J. Korean Statistical
 * Society 42, 323–328). `height`, `width`: rows and columns where somebody is.
 */
export function cramersV(statistic: number, total: number, height: number, width: number): number {
	if (total < 2) return 0;
	const corrected = (side: number) => side - (side - 1) ** 2 / (total - 1);
	const phi = Math.max(0, statistic / total - ((height - 1) * (width - 1)) / (total - 1));
	const least = Math.min(corrected(height), corrected(width)) - 1;
	return least > 0 ? Math.min(1, Math.sqrt(phi / least)) : 0;
}
