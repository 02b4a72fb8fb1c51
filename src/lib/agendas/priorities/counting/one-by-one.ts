import { type Selection, selectionOf, type Wanted } from './wanted.ts';

/** What is paid, and where votes alone did not decide. */
export interface OneByOne extends Selection {
	/** Items with as many votes as each other, of which there was not money for all. */
	undecided: number[][];
}

/**
 * Goes down the list from the most votes to the fewest, and pays for each that still fits in `budget` (in euros). Of
 * those with as many votes the cheapest comes first, then what stands first in the list. What nobody chose is not paid.
 */
export function mostVotesFirst(items: readonly Wanted[], budget: number): OneByOne {
	const order = items
		.map((item, i) => ({ ...item, i }))
		.filter(({ votes }) => votes > 0)
		.toSorted((a, b) => b.votes - a.votes || a.cost - b.cost || a.i - b.i);
	let left = budget;
	const chosen: number[] = [];
	const undecided: number[][] = [];
	for (const [, equals] of Map.groupBy(order, ({ votes }) => votes)) {
		const fitting = equals.filter(({ cost }) => cost <= left);
		const before = left;
		for (const { cost, i } of fitting) if (cost <= left) [left] = [left - cost, chosen.push(i)];
		if (fitting.reduce((total, { cost }) => total + cost, 0) > before)
			undecided.push(fitting.map(({ i }) => i).toSorted((a, b) => a - b));
	}
	return { ...selectionOf(items, chosen), undecided };
}
