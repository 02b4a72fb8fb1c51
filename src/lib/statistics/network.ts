import { marginsOf } from './crosstab.ts';

/**
 * A table with its sums, seen as a flow: each number is an arc, and in each node as much comes in as goes out. A row
 * gets its total and hands it to its cells, a column gathers its cells. Who knows some of the numbers can raise or lower
 * another only by going round: so a hidden number is known exactly when no round of hidden numbers leads through it
 * (Gusfield 1988, SIAM J. Computing 17, 552–571).
 */
export interface Network {
	nodes: number;
	/** The cells row by row, the totals of the rows, those of the columns, and last the total of all. */
	arcs: Arc[];
	height: number;
	width: number;
}

export interface Arc {
	from: number;
	to: number;
	value: number;
}

/** A number goes one up or one down. */
export type Turn = 'up' | 'down';

/** What it costs to let a number take part in a round: 0 or more, Infinity when it cannot. */
export type Price = (arc: number, turn: Turn) => number;

/** `cells[row][column]`, each row as long as the first. */
export function networkOf(cells: readonly (readonly number[])[]): Network {
	const [height, width] = [cells.length, cells[0]?.length ?? 0];
	const { rowTotals, columnTotals, total } = marginsOf(cells);
	const [before, after] = [0, 1];
	const row = (i: number) => 2 + i;
	const column = (j: number) => 2 + height + j;
	const arcs: Arc[] = [
		...cells.flatMap((values, i) => values.map((value, j) => ({ from: row(i), to: column(j), value }))),
		...rowTotals.map((value, i) => ({ from: before, to: row(i), value })),
		...columnTotals.map((value, j) => ({ from: column(j), to: after, value })),
		{ from: after, to: before, value: total }
	];
	return { nodes: 2 + height + width, arcs, height, width };
}

/** The cheapest round that changes this number, without the number itself; nothing when there is none. */
export function roundThrough({ nodes, arcs }: Network, arc: number, turn: Turn, price: Price) {
	const { from, to } = arcs[arc]!;
	const [start, end] = turn === 'up' ? [to, from] : [from, to];
	const cost = Array.from({ length: nodes }, () => Infinity);
	const by = Array.from({ length: nodes }, () => -1);
	const open = new Set(cost.keys());
	cost[start] = 0;
	// Dijkstra 1959. A table has few nodes, so the nearest is found by looking at all.
	while (open.size) {
		const node = [...open].reduce((near, other) => (cost[other]! < cost[near]! ? other : near));
		if (cost[node] === Infinity || node === end) break;
		open.delete(node);
		arcs.forEach((next, i) => {
			if (i === arc || (next.from !== node && next.to !== node)) return;
			const onward = next.from === node;
			const reached = onward ? next.to : next.from;
			const dearer = cost[node]! + price(i, onward ? 'up' : 'down');
			if (dearer < cost[reached]!) [cost[reached], by[reached]] = [dearer, i];
		});
	}
	if (cost[end] === Infinity) return undefined;
	return { cost: cost[end]!, arcs: wayBack(arcs, by, start, end) };
}

function wayBack(arcs: Arc[], by: number[], start: number, end: number) {
	const way: number[] = [];
	for (let node = end; node !== start;) {
		const arc = by[node]!;
		way.push(arc);
		node = arcs[arc]!.from === node ? arcs[arc]!.to : arcs[arc]!.from;
	}
	return way;
}
