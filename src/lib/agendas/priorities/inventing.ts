import type { Choices } from './counting/standings.ts';
import type { Poll } from './poll.ts';

interface Item {
	itemId: string;
	cost: number | null;
}

/**
 * Ballots that nobody cast, to try a way of counting on: some plans are loved more than others, as in life. The same
 * `seed` gives the same ballots.
 */
export function inventBallots(
	poll: Pick<Poll, 'kind' | 'points' | 'places' | 'budget'>,
	items: readonly Item[],
	count: number,
	seed: number
): Choices[] {
	const roll = dice(seed);
	const loved = items.map((item) => ({ ...item, love: 0.4 + roll() }));
	const inOrder = () =>
		loved.map((item) => ({ ...item, turn: item.love * roll() })).toSorted((a, b) => b.turn - a.turn);
	return Array.from({ length: count }, () => {
		if (poll.kind === 'points') return divided(poll.points, inOrder(), roll);
		const wish = inOrder();
		if (poll.kind === 'ranking')
			return Object.fromEntries(wish.slice(0, poll.places).map(({ itemId }, i) => [itemId, i + 1]));
		return affordable(poll.budget ?? 0, wish);
	});
}

/** About half of what is left to each, in order, and the rest to the last. */
function divided(points: number, wish: Item[], roll: () => number): Choices {
	const choices: Choices = {};
	let left = points;
	for (const [i, { itemId }] of wish.entries()) {
		const given = i === wish.length - 1 ? left : Math.ceil(left * (0.3 + 0.4 * roll()));
		if (given) choices[itemId] = given;
		left -= given;
	}
	return choices;
}

/** What fits, in order, and of that never all: few people tick everything. */
function affordable(budget: number, wish: Item[]): Choices {
	let left = budget;
	const fitting = wish.filter(({ cost }) => cost !== null && cost <= left && ((left -= cost), true));
	return Object.fromEntries(fitting.slice(0, 4).map(({ itemId }) => [itemId, 1]));
}

/** Numbers from 0 up to 1 that look random and are the same each time (Park and Miller's minimal standard). */
function dice(seed: number) {
	let state = ((Math.abs(Math.trunc(seed)) * 7_368_787) % 2_147_483_646) + 1;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
