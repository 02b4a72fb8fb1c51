import type { Respondents, Targets } from './raking.ts';
import { totalOf } from './totals.ts';

/** Shares as near as this are the same. */
const CLOSE = 1e-10;

/** A dimension, made ready: who is in which category, and the share that each category should have. */
interface Margin {
	at: number[];
	shares: number[];
}

/** Goes through the dimensions until each has its shares, or does not get nearer. */
export function rakeOver(
	respondents: readonly Respondents[],
	people: readonly number[],
	targets: Targets,
	mostIterations: number
) {
	const margins = Object.entries(targets).map(([dimension, target]) => marginOf(respondents, dimension, target));
	const weights = respondents.map(() => 1);
	let maxDeviation = furthest(margins, weights, people);
	let iterations = 0;
	while (maxDeviation > CLOSE && iterations < mostIterations) {
		for (const margin of margins) adjust(margin, weights, people);
		maxDeviation = furthest(margins, weights, people);
		iterations++;
	}
	const mean = totalOf(weights.map((weight, i) => weight * people[i]!)) / totalOf(people);
	return {
		weights: weights.map((weight) => weight / mean),
		iterations,
		converged: maxDeviation <= CLOSE,
		maxDeviation
	};
}

function marginOf(
	respondents: readonly Respondents[],
	dimension: string,
	target: Readonly<Record<string, number>>
): Margin {
	const place = new Map(Object.keys(target).map((category, i) => [category, i]));
	const all = totalOf(Object.values(target));
	return {
		at: respondents.map(({ of }) => place.get(of[dimension] ?? '') ?? -1),
		shares: Object.values(target).map((part) => part / all)
	};
}

function sumsOf({ at, shares }: Margin, weights: number[], people: readonly number[]) {
	const sums = shares.map(() => 0);
	at.forEach((place, i) => {
		if (place >= 0) sums[place]! += weights[i]! * people[i]!;
	});
	return { sums, all: totalOf(sums) };
}

/** Those who are known in this dimension keep their sum together, so that who is unknown keeps an honest part. */
function adjust(margin: Margin, weights: number[], people: readonly number[]) {
	const { sums, all } = sumsOf(margin, weights, people);
	const factors = sums.map((sum, place) => (sum ? (margin.shares[place]! * all) / sum : 1));
	margin.at.forEach((place, i) => {
		if (place >= 0) weights[i]! *= factors[place]!;
	});
}

function furthest(margins: Margin[], weights: number[], people: readonly number[]) {
	const deviations = margins.flatMap((margin) => {
		const { sums, all } = sumsOf(margin, weights, people);
		return sums.map((sum, place) => Math.abs((all ? sum / all : 0) - margin.shares[place]!));
	});
	return deviations.reduce((high, deviation) => Math.max(high, deviation), 0);
}
