/** How one item did. */
export interface Standing {
	itemId: string;
	/** Points, or votes. */
	score: number;
	/** How many ballots gave it anything. */
	voters: number;
	/** From 1. Those with the same score have the same place, and the next place is as much further: 1, 2, 2, 4. */
	place: number;
}

/** By item, what a ballot gives it. */
export type Choices = Record<string, number>;

/**
 * Everything that was voted for, the most wanted first; the same score in the order of `itemIds`, which is that of the
 * agenda. `worth`: what a choice on a ballot counts for.
 */
export function standingsOf(
	itemIds: readonly string[],
	ballots: readonly Choices[],
	worth: (choice: number) => number
) {
	const counted = itemIds.map((itemId) => {
		const given = ballots.flatMap((choices) => (Object.hasOwn(choices, itemId) ? worth(choices[itemId]!) : 0));
		return { itemId, score: sum(given), voters: given.filter((score) => score > 0).length };
	});
	return counted
		.map((item): Standing => ({ ...item, place: 1 + counted.filter(({ score }) => score > item.score).length }))
		.toSorted((a, b) => a.place - b.place);
}

/** The places that more than one item has. */
export const tiedPlaces = (standings: readonly Standing[]) =>
	new Set(
		standings
			.filter(({ place }, i) => standings.some((other, j) => i !== j && other.place === place))
			.map((s) => s.place)
	);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
