import { LEAST_SHOWN, type Shown, type ShownList } from './suppression.ts';
import { assertCounts, totalOf } from './totals.ts';

/** A question where one may choose more than one answer. All numbers are numbers of people. */
export interface Several {
	/** How many chose each. */
	counts: readonly number[];
	/** How many answered: not the sum of the counts. */
	respondents: number;
	/** How many answers a person gives at least and at most; without these 0, and as many as there are. */
	least?: number;
	most?: number;
}

/**
 * Each answer is a yes or no of its own, so it is hidden when fewer than five chose it and also when fewer than five did
 * not. The answers hang together only through how many one may choose; where that gives one away, the smallest
 * that is shown is hidden too. Throws a RangeError when a count is no whole number from 0 to the respondents.
 */
export function suppressSeveral(given: Several): ShownList {
	const { counts, respondents } = given;
	assertCounts([...counts, respondents]);
	if (counts.some((count) => count > respondents)) throw new RangeError('more people chose this than answered');
	if (respondents < LEAST_SHOWN) return { cells: counts.map(() => null), total: null };

	const cells: Shown[] = counts.map((count) => (isGroup(count) && isGroup(respondents - count) ? count : null));
	while (givesAway(cells, given)) {
		const smallest = cells.reduce<number>((low, cell) => Math.min(low, cell ?? Infinity), Infinity);
		cells[cells.indexOf(smallest)] = null;
	}
	return { cells, total: respondents };
}

const isGroup = (people: number) => people >= LEAST_SHOWN;

/** Whether the number of answers that all gave together leaves only one possibility for a hidden count below five. */
function givesAway(cells: readonly Shown[], { counts, respondents, least = 0, most = counts.length }: Several) {
	const hidden = counts.filter((_, i) => cells[i] === null);
	if (!hidden.length || hidden.length === cells.length) return false;
	const shown = totalOf(cells.map((cell) => cell ?? 0));
	const lowest = Math.max(0, least * respondents - shown - (hidden.length - 1) * respondents);
	const highest = Math.min(respondents, most * respondents - shown);
	return lowest >= highest && hidden.some((count) => !isGroup(count));
}
