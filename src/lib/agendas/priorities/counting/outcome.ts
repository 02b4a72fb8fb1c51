import { worthOfPlace } from './borda.ts';
import { mostVotesTogether } from './knapsack.ts';
import { mostVotesFirst } from './one-by-one.ts';
import { type Choices, type Standing, standingsOf } from './standings.ts';
import type { Wanted } from './wanted.ts';

/** How a poll counts. Amounts in euros. */
export type Count =
	{ kind: 'points' } | { kind: 'ranking'; places: number } | { kind: 'budget'; budget: number; rule: Rule };

export type Rule = 'together' | 'one-by-one';

export interface Outcome {
	ballots: number;
	/** The most wanted first. */
	standings: Standing[];
	/** Only of a poll about money. */
	spending?: Spending;
}

export interface Spending {
	budget: number;
	rule: Rule;
	/** What is paid, by the id of the item, in the order of the agenda. */
	paid: string[];
	cost: number;
	/** Of all that is paid, together. */
	votes: number;
	/** Other selections with as many votes together, which cost as much or more; not all of them when `more`. */
	others: { paid: string[]; cost: number }[];
	more: boolean;
	/** Items with as many votes, of which there was not money for all. */
	undecided: string[][];
}

interface Item {
	id: string;
	cost: number | null;
}

/** What ballots come to. The same ballots come to the same, in whatever order. `items`: in the order of the agenda. */
export function countBallots(count: Count, items: readonly Item[], ballots: readonly Choices[]): Outcome {
	const worth = (choice: number) => (count.kind === 'ranking' ? worthOfPlace(choice, count.places) : choice);
	const standings = standingsOf(
		items.map(({ id }) => id),
		ballots,
		worth
	);
	const counted = { ballots: ballots.length, standings };
	return count.kind === 'budget' ? { ...counted, spending: spend(count, items, standings) } : counted;
}

function spend({ budget, rule }: Count & { kind: 'budget' }, items: readonly Item[], standings: Standing[]): Spending {
	const votesOf = new Map(standings.map(({ itemId, score }) => [itemId, score]));
	const wanted = items.map(({ id, cost }): Wanted => ({ cost: cost ?? Infinity, votes: votesOf.get(id) ?? 0 }));
	const ids = (places: number[]) => places.map((place) => items[place]!.id);
	if (rule === 'one-by-one') {
		const { chosen, cost, votes, undecided } = mostVotesFirst(wanted, budget);
		return { budget, rule, paid: ids(chosen), cost, votes, others: [], more: false, undecided: undecided.map(ids) };
	}
	const { chosen, cost, votes, others, more } = mostVotesTogether(wanted, budget);
	const named = others.map((other) => ({ paid: ids(other.chosen), cost: other.cost }));
	return { budget, rule, paid: ids(chosen), cost, votes, others: named, more, undecided: [] };
}
