import { isFree, type Network, networkOf, type Price } from './network.ts';
import { hiddenIn, LEAST_SHOWN } from './suppression.ts';
import { assertCounts } from './totals.ts';

/**
 * Whether people may see a table of all beside the same table of a part of them (a filter), both as `suppressTable`
 * shows them: not when one from the other gives away a group below five, in the whole, in the part or in the rest.
 * `whole[row][column]` and `part[row][column]`: numbers of people; a list is a table of one row. It asks for one way
 * in which a number could have been another, and knows not all of them: in doubt it says no. It compares two tables:
 * with more filters, ask it for each two of which one is a part of the other. Throws a RangeError when the one is no part
 * of the other, or when a count is no whole number of 0 or more.
 */
export function maySubtract(whole: readonly (readonly number[])[], part: readonly (readonly number[])[]): boolean {
	assertCounts([...whole.flat(), ...part.flat()]);
	const rest = whole.map((row, i) => row.map((count, j) => count - part[i]![j]!));
	if (rest.flat().some((count) => count < 0)) throw new RangeError('this is no part of it');

	const [all, some, others] = [networkOf(whole), networkOf(part), networkOf(rest)];
	// A filter that everybody passes shows the same table twice; of fewer than five people nothing is shown.
	if (totalIn(others) === 0 || totalIn(some) < LEAST_SHOWN) return true;
	const moves = movesOf(some, others, hiddenIn(all), hiddenIn(some));
	return (
		hides(all, [moves.partAndWhole, moves.restAndWhole]) &&
		hides(some, [moves.partAndWhole, moves.partAndRest]) &&
		hides(others, [moves.restAndWhole, moves.partAndRest])
	);
}

const totalIn = ({ arcs }: Network) => arcs.at(-1)!.value;

/**
 * The three ways to change two of the three tables and leave the third, so that all that is shown stays as it is and no
 * number goes below 0.
 */
function movesOf(part: Network, rest: Network, wholeHidden: boolean[], partHidden: boolean[]) {
	const people = (network: Network, arc: number) => network.arcs[arc]!.value > 0;
	const free = (allowed: boolean) => (allowed ? 0 : Infinity);
	return {
		partAndWhole: (arc, turn) => free(partHidden[arc]! && wholeHidden[arc]! && (turn === 'up' || people(part, arc))),
		restAndWhole: (arc, turn) => free(wholeHidden[arc]! && (turn === 'up' || people(rest, arc))),
		partAndRest: (arc, turn) => free(partHidden[arc]! && people(turn === 'up' ? rest : part, arc))
	} satisfies Record<string, Price>;
}

/** Each number below five could have been another, by one of the moves. */
const hides = (network: Network, moves: Price[]) =>
	network.arcs.every(({ value }, arc) => value >= LEAST_SHOWN || moves.some((price) => isFree(network, arc, price)));
