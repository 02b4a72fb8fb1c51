import fc from 'fast-check';
import { expect, test } from 'vitest';
import { worthOfPlace } from '#lib/agendas/priorities/counting/borda.ts';
import { mostVotesTogether } from '#lib/agendas/priorities/counting/knapsack.ts';
import { mostVotesFirst } from '#lib/agendas/priorities/counting/one-by-one.ts';
import { countBallots } from '#lib/agendas/priorities/counting/outcome.ts';
import { type Choices, standingsOf, tiedPlaces } from '#lib/agendas/priorities/counting/standings.ts';
import { selectionOf, type Wanted } from '#lib/agendas/priorities/counting/wanted.ts';

const wanted = fc.array(fc.record({ cost: fc.integer({ min: 1, max: 12 }), votes: fc.integer({ min: 0, max: 9 }) }), {
	maxLength: 9
});

/** Every selection that can be paid, of what somebody chose. */
function everySelection(items: Wanted[], budget: number) {
	const all = Array.from({ length: 2 ** items.length }, (_, bits) =>
		selectionOf(
			items,
			items.flatMap((_, i) => (bits & (1 << i) ? i : []))
		)
	);
	return all.filter(({ cost, chosen }) => cost <= budget && chosen.every((i) => items[i]!.votes > 0));
}

test('together: exactly the most votes that the budget pays, and the cheapest of those, as trying everything finds', () => {
	fc.assert(
		fc.property(wanted, fc.integer({ min: 0, max: 40 }), (items, budget) => {
			const all = everySelection(items, budget);
			const most = Math.max(...all.map(({ votes }) => votes));
			const best = all.filter(({ votes }) => votes === most);
			const cheapest = Math.min(...best.map(({ cost }) => cost));
			const found = mostVotesTogether(items, budget, 1000);
			expect(found).toMatchObject({ votes: most, cost: cheapest, more: false });
			expect(selectionOf(items, found.chosen), 'it is what it says').toMatchObject({ votes: most, cost: cheapest });
			const named = [found, ...found.others].map(({ chosen }) => chosen.join()).toSorted();
			expect(named, 'each tie is named, once').toEqual(best.map(({ chosen }) => chosen.join()).toSorted());
		})
	);
});

test('together: of what costs as much for as many votes, the first on the agenda is paid', () => {
	fc.assert(
		fc.property(wanted, fc.integer({ min: 0, max: 40 }), (items, budget) => {
			const { chosen, cost, others } = mostVotesTogether(items, budget, 1000);
			for (const other of others.filter((one) => one.cost === cost)) {
				const differs = items.findIndex((_, i) => chosen.includes(i) !== other.chosen.includes(i));
				expect(chosen).toContain(differs);
			}
		})
	);
});

test('one by one: nothing that was passed over fits with what has as many votes or more', () => {
	fc.assert(
		fc.property(wanted, fc.integer({ min: 0, max: 40 }), (items, budget) => {
			const { chosen, cost, undecided } = mostVotesFirst(items, budget);
			expect(cost).toBeLessThanOrEqual(budget);
			for (const [i, item] of items.entries()) {
				if (chosen.includes(i) || item.votes === 0) continue;
				const before = chosen.filter((one) => items[one]!.votes >= item.votes);
				expect(selectionOf(items, before).cost + item.cost).toBeGreaterThan(budget);
			}
			for (const group of undecided) expect(new Set(group.map((i) => items[i]!.votes)).size).toBe(1);
		})
	);
});

test('the two rules differ where one dear plan has the most votes', () => {
	const items = [
		{ cost: 8000, votes: 30 },
		{ cost: 4000, votes: 20 },
		{ cost: 4000, votes: 20 }
	];
	expect(mostVotesTogether(items, 10_000)).toMatchObject({ chosen: [1, 2], votes: 40, others: [] });
	expect(mostVotesFirst(items, 10_000)).toMatchObject({ chosen: [0], votes: 30, undecided: [] });
	expect(mostVotesFirst(items.slice(1), 5000)).toMatchObject({ chosen: [0], undecided: [[0, 1]] });
});

test('so many ties that nobody could name them are counted in no time', () => {
	const items = Array.from({ length: 60 }, () => ({ cost: 1000, votes: 7 }));
	const found = mostVotesTogether(items, 30_000);
	expect(found).toMatchObject({ votes: 210, cost: 30_000, more: true });
	expect(found.chosen).toEqual(Array.from({ length: 30 }, (_, i) => i));
	expect(found.others).toHaveLength(5);
});

test('sixty plans and half a million euros, in amounts that share no divisor', () => {
	const items = Array.from({ length: 60 }, (_, i) => ({
		cost: 7001 + ((i * 7919) % 23_456),
		votes: 40 + ((i * 613) % 900)
	}));
	mostVotesTogether(items, 400_000);
	const began = performance.now();
	const { cost } = mostVotesTogether(items, 500_000);
	expect(performance.now() - began).toBeLessThan(400);
	expect(cost).toBeLessThanOrEqual(500_000);
});

test('points are summed, and those with as many share a place', () => {
	const ballots: Choices[] = [
		{ bench: 6, garden: 4 },
		{ bench: 1, garden: 3, lamp: 3 }
	];
	const standings = standingsOf(['bench', 'lamp', 'garden', 'tree'], ballots, (points) => points);
	expect(standings.map(({ itemId, score, voters, place }) => [itemId, score, voters, place])).toEqual([
		['bench', 7, 2, 1],
		['garden', 7, 2, 1],
		['lamp', 3, 1, 3],
		['tree', 0, 0, 4]
	]);
	expect([...tiedPlaces(standings)]).toEqual([1]);
});

test('a first place is worth as much on a short ballot as on a long one', () => {
	expect([1, 2, 3, 4].map((place) => worthOfPlace(place, 3))).toEqual([3, 2, 1, 0]);
	const count = { kind: 'ranking', places: 3 } as const;
	const items = ['bench', 'garden'].map((id) => ({ id, cost: null }));
	const { standings } = countBallots(count, items, [{ bench: 1, garden: 2 }, { garden: 1 }]);
	expect(standings.map(({ itemId, score }) => [itemId, score])).toEqual([
		['garden', 5],
		['bench', 3]
	]);
});

const ids = ['a', 'b', 'c', 'd', 'e'];
const ballot = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 1, max: 5 }), { maxKeys: 5 });
const counts = [
	{ kind: 'points' },
	{ kind: 'ranking', places: 3 },
	{ kind: 'budget', budget: 50, rule: 'together' },
	{ kind: 'budget', budget: 50, rule: 'one-by-one' }
] as const;

test.for(counts)('the order in which ballots came changes nothing: %o', (count) => {
	const items = ids.map((id, i) => ({ id, cost: 10 + 7 * i }));
	fc.assert(
		fc.property(fc.array(ballot, { maxLength: 20 }), (ballots) => {
			expect(countBallots(count, items, ballots.toReversed())).toEqual(countBallots(count, items, ballots));
		})
	);
});

test('who gives a plan more, never puts it lower', () => {
	const items = ids.map((id) => ({ id, cost: null }));
	fc.assert(
		fc.property(fc.array(ballot, { minLength: 1, maxLength: 20 }), fc.constantFrom(...ids), (ballots, id) => {
			const more = [{ ...ballots[0], [id]: (ballots[0]![id] ?? 0) + 1 }, ...ballots.slice(1)];
			const placeIn = (given: typeof ballots) =>
				countBallots({ kind: 'points' }, items, given).standings.find(({ itemId }) => itemId === id)!.place;
			expect(placeIn(more)).toBeLessThanOrEqual(placeIn(ballots));
		})
	);
});
