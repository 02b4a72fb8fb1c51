import { type Selection, selectionOf, type Wanted } from './wanted.ts';

/** The best selection, and others with as many votes. */
export interface Knapsack extends Selection {
	/** At most as many as were asked for, the cheapest first. */
	others: Selection[];
	/** There are more of those than `others` has. */
	more: boolean;
}

/**
 * The selection with the most votes together that `budget` (in euros) can pay: exact, for any budget. Of more that are
 * as good: the cheapest, and of those the one that has what stands first in the list. What nobody chose is not paid.
 * `most`: how many of the others to name.
 *
 * After Nemhauser and Ullmann (1969), “Discrete dynamic programming and capital allocation”: for each rest of the list
 * only the amounts are kept at which more votes can be had than for less. There are at most as many of those as there
 * are votes, and as there are euros.
 */
export function mostVotesTogether(items: readonly Wanted[], budget: number, most = 5): Knapsack {
	const wanted = items.flatMap((item, i) => (item.votes > 0 ? { ...item, i } : []));
	const fronts = frontsOf(wanted, budget);
	const whole = fronts[0]!;
	const votes = votesFor(whole, budget);
	const cost = whole.costs[whole.votes.lastIndexOf(votes)]!;

	const selections = (upTo: number) => selectionsWith(wanted, fronts, upTo, votes);
	const [chosen = []] = selections(cost);
	const others: number[][] = [];
	for (const other of selections(budget)) {
		if (other.join() !== chosen.join()) others.push(other);
		if (others.length > most) break;
	}
	const asGiven = (places: number[]) =>
		selectionOf(
			items,
			places.map((place) => wanted[place]!.i)
		);
	return {
		...asGiven(chosen),
		others: others
			.slice(0, most)
			.map(asGiven)
			.toSorted((a, b) => a.cost - b.cost),
		more: others.length > most
	};
}

/** What can be had: for each of these costs, going up, more votes than for any cost below it. */
interface Front {
	costs: number[];
	votes: number[];
}

/** The front of the items from each place in the list to its end; the last one is of nothing. */
function frontsOf(items: readonly Wanted[], budget: number): Front[] {
	const fronts: Front[] = [{ costs: [0], votes: [0] }];
	for (const item of items.toReversed()) fronts.unshift(withItem(fronts[0]!, item, budget));
	return fronts;
}

/** Two lists in order, with and without the item, become one; what costs as much or more for no more votes goes. */
function withItem({ costs, votes }: Front, item: Wanted, budget: number): Front {
	const merged: Front = { costs: [], votes: [] };
	let best = -1;
	const add = (cost: number, value: number) => {
		if (value <= best) return;
		best = value;
		merged.costs.push(cost);
		merged.votes.push(value);
	};
	let [without, including] = [0, 0];
	while (without < costs.length || including < costs.length) {
		const plain = costs[without] ?? Infinity;
		const paid = including < costs.length ? costs[including]! + item.cost : Infinity;
		if (paid > budget && plain === Infinity) break;
		const paidVotes = paid === Infinity ? 0 : votes[including]! + item.votes;
		// Of two that cost the same the one with more votes comes first, so that the other one goes.
		if (paid < plain || (paid === plain && paidVotes > votes[without]!)) {
			if (paid <= budget) add(paid, paidVotes);
			including++;
		} else {
			add(plain, votes[without]!);
			without++;
		}
	}
	return merged;
}

/** The most votes that this amount pays: the front is searched by halves. */
function votesFor({ costs, votes }: Front, amount: number): number {
	if (amount < 0) return -Infinity;
	let [low, high] = [0, costs.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (costs[middle]! <= amount) low = middle;
		else high = middle - 1;
	}
	return votes[low]!;
}

/** Each selection with exactly these votes for at most this amount; those with what stands first come first. */
function* selectionsWith(
	items: readonly Wanted[],
	fronts: Front[],
	amount: number,
	votes: number,
	from = 0
): Generator<number[]> {
	if (votes === 0) return yield [];
	const item = items[from];
	if (!item) return;
	// Only where the rest can still come to these votes: so no step leads nowhere.
	const rest = fronts[from + 1]!;
	if (votesFor(rest, amount - item.cost) >= votes - item.votes)
		for (const others of selectionsWith(items, fronts, amount - item.cost, votes - item.votes, from + 1))
			yield [from, ...others];
	if (votesFor(rest, amount) >= votes) yield* selectionsWith(items, fronts, amount, votes, from + 1);
}
