import { totalOf } from './totals.ts';

/** A value that people gave, how many, and for how many each of them counts. */
export interface WeighedValue {
	value: number;
	people: number;
	/** 0 or more. */
	weight: number;
}

/**
 * The value below which a part of the people lies, each counted for their weight; in the unit of the values, in any
 * order. It is the mean of the values under a window on all people from low to high, as wide as one person in `n`, which
 * moves from the lowest to the highest as `part` goes from 0 to 1; `n` is Kish's effective number of people (Akinshin 2023,
 * arXiv:2304.07265, the estimator of type 7). With equal weights that is `quantile` of median.ts exactly; twice all weights
 * is the same. Throws a RangeError when nobody counts, when a number is none or a weight is below 0, or when the part is
 * not from 0 to 1.
 */
export function weightedQuantile(values: readonly WeighedValue[], part: number): number {
	if (!(part >= 0 && part <= 1)) throw new RangeError(`the part ${part} of values`);
	const counted = values.filter(({ people, weight }) => people !== 0 && weight !== 0);
	const wrong = counted.find(({ value, people, weight }) => Number.isNaN(value) || !(people > 0 && weight > 0));
	if (wrong || !counted.length) throw new RangeError('no values to take a quantile of');

	const sorted = counted.toSorted((a, b) => a.value - b.value);
	const all = totalOf(sorted.map(({ people, weight }) => people * weight));
	// As wide as one person: all weights together, shared by the effective number.
	const width = totalOf(sorted.map(({ people, weight }) => people * weight ** 2)) / all;
	const from = (all - width) * part;
	return under(sorted, from, from + width);
}

/** The first quarter, the middle and the third quarter. */
export const weightedQuartiles = (values: readonly WeighedValue[]): [number, number, number] => [
	weightedQuantile(values, 0.25),
	weightedQuantile(values, 0.5),
	weightedQuantile(values, 0.75)
];

/** The mean of what lies between two places on the line of all people. */
function under(sorted: readonly WeighedValue[], from: number, to: number) {
	let place = 0;
	let seen = 0;
	let sum = 0;
	for (const { value, people, weight } of sorted) {
		const next = place + people * weight;
		const within = Math.min(next, to) - Math.max(place, from);
		if (within > 0) [seen, sum] = [seen + within, sum + within * value];
		place = next;
	}
	return seen ? sum / seen : sorted.at(-1)!.value;
}
