import { type Network, networkOf, type Price, roundThrough, type Turn } from './network.ts';
import { assertCounts } from './totals.ts';

/** Numbers of people below this one are not shown: who knows the wijk might know who they are. 0 is one of them. */
export const LEAST_SHOWN = 5;

/** A number of people as everybody may see it; `null` when it is hidden. */
export type Shown = number | null;

export interface ShownTable {
	cells: Shown[][];
	rowTotals: Shown[];
	columnTotals: Shown[];
	/** Only hidden when it is below five itself; then all is. */
	total: Shown;
}

export interface ShownList {
	cells: Shown[];
	total: Shown;
}

/**
 * A table of numbers of people (`counts[row][column]`) with its sums, as everybody may see it. Each number below five is
 * hidden, sums too, and so many others that none of these can be worked out from what is shown: the smallest that will
 * do. Work out percentages from what is shown only. Throws a RangeError when a count is no whole number of 0 or more.
 * The way: Fischetti and Salazar-González 2000, Management Science 46, §2, with one round a number (Gusfield 1988).
 */
export function suppressTable(counts: readonly (readonly number[])[]): ShownTable {
	assertCounts(counts.flat());
	const network = networkOf(counts);
	return shownOf(network, hiddenIn(network));
}

/** The same for one question with one answer a person, and the number of people who answered. */
export function suppressList(counts: readonly number[]): ShownList {
	const { cells, total } = suppressTable([counts]);
	return { cells: cells[0]!, total };
}

/** Which numbers of a network are hidden, by arc. */
function hiddenIn(network: Network): boolean[] {
	const { arcs } = network;
	const last = arcs.length - 1;
	if (arcs[last]!.value < LEAST_SHOWN) return arcs.map(() => true);

	const hidden = arcs.map(({ value }) => value < LEAST_SHOWN);
	const price: Price = (arc, turn) => {
		// How many answered stands on every page.
		if (arc === last || (turn === 'down' && arcs[arc]!.value === 0)) return Infinity;
		return hidden[arc] ? 0 : arcs[arc]!.value;
	};
	// Hiding more never makes a number known that was not, so once through is enough.
	for (const arc of arcs.keys())
		if (arcs[arc]!.value < LEAST_SHOWN) for (const other of cheapestCover(network, arc, price)) hidden[other] = true;
	return hidden;
}

/** There always is one: with five people or more, one of them could have been elsewhere. */
function cheapestCover(network: Network, arc: number, price: Price): number[] {
	const turns: Turn[] = ['up', 'down'];
	const rounds = turns
		.filter((turn) => price(arc, turn) < Infinity)
		.flatMap((turn) => roundThrough(network, arc, turn, price) ?? []);
	return rounds.toSorted((a, b) => a.cost - b.cost)[0]?.arcs ?? [];
}

function shownOf({ arcs, height, width }: Network, hidden: boolean[]): ShownTable {
	const shown = arcs.map(({ value }, i): Shown => (hidden[i] ? null : value));
	const sums = height * width;
	return {
		cells: Array.from({ length: height }, (_, i) => shown.slice(i * width, (i + 1) * width)),
		rowTotals: shown.slice(sums, sums + height),
		columnTotals: shown.slice(sums + height, sums + height + width),
		total: shown.at(-1)!
	};
}
