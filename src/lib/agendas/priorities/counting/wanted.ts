/** What can be paid for: its cost in whole euros, at least 1, and how many ballots chose it. */
export interface Wanted {
	cost: number;
	votes: number;
}

/** Something to pay for, by where each stands in the list that was given. */
export interface Selection {
	/** In the order of the list. */
	chosen: number[];
	/** In euros. */
	cost: number;
	votes: number;
}

export function selectionOf(items: readonly Wanted[], chosen: readonly number[]): Selection {
	const sum = (of: (item: Wanted) => number) => chosen.reduce((total, i) => total + of(items[i]!), 0);
	return { chosen: chosen.toSorted((a, b) => a - b), cost: sum(({ cost }) => cost), votes: sum(({ votes }) => votes) };
}
