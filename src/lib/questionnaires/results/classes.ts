import { weightedQuantile } from '#lib/statistics/weighted.ts';
import { LEAST_SHOWN } from '#lib/statistics/suppression.ts';
import { totalOf } from '#lib/statistics/totals.ts';
import { asDate } from '#lib/text/dates.ts';
import { asDecimal } from './amounts.ts';
import { roundWidth } from './bins.ts';
import type { Counted, Edge } from './outcome.ts';

/** From so many answers on a quarter of them is a group of its own, and a middle or a mean says something of no person. */
export const LEAST_QUARTERS = 4 * LEAST_SHOWN;

/** One group of a list in which nobody stands out. */
export interface Class {
	label: string;
	edge: Edge | null;
	/** What is not named by itself. */
	rest?: boolean;
}

/** Groups, and in which of them a value falls. */
export interface Classes {
	classes: Class[];
	placeOf: (value: number) => number;
}

const none: Classes = { classes: [], placeOf: () => -1 };

/**
 * Numbers in classes between round bounds, about three in the middle half of the people; the width follows from the
 * quartiles, so that nobody can read the highest number from it.
 */
export function numberClasses(values: readonly Counted[], { whole, unit = '' }: { whole: boolean; unit?: string }) {
	if (totalOf(values.map(({ count }) => count)) < LEAST_QUARTERS) return none;
	const people = values.map(({ value, count }) => ({ value, people: count, weight: 1 }));
	const round = roundWidth((weightedQuantile(people, 0.75) - weightedQuantile(people, 0.25)) / 3);
	const width = whole ? Math.max(1, Math.ceil(round)) : round;
	const stepOf = (value: number) => Math.floor(value / width + 1e-9);
	const say = (value: number) => asDecimal(value, 3);
	return joinedBy(values, stepOf, ({ first, last, openBelow, openAbove }) => {
		const [low, next] = [first * width, (last + 1) * width];
		const high = whole ? next - 1 : next;
		const withUnit = (words: string) => `${words} ${unit}`.trim();
		const below = whole ? `${withUnit(say(high))} of minder` : `minder dan ${withUnit(say(high))}`;
		const between = withUnit(low === high ? say(low) : `${say(low)} tot ${whole ? 'en met ' : ''}${say(high)}`);
		const label = openBelow ? below : openAbove ? `${withUnit(say(low))} of meer` : between;
		// A whole number stands for all that is rounded to it.
		const edge: Edge = whole ? [low - 0.5, high + 0.5] : [low, high];
		return { label, edge: openBelow || openAbove ? null : edge };
	});
}

/** More months than these are told by year. */
const MOST_MONTHS = 24;

/** Months, as `monthAt` numbers them, or years when they lie far apart. */
export function monthClasses(months: readonly Counted[]): Classes {
	const all = months.map(({ value }) => value);
	const byYear = all.length > 0 && Math.max(...all) - Math.min(...all) >= MOST_MONTHS;
	const stepOf = (month: number) => (byYear ? Math.floor(month / 12) : month);
	const say = (step: number) => (byYear ? String(step) : monthName(step));
	return joinedBy(months, stepOf, ({ first, last, openBelow, openAbove }) => {
		const between = first === last ? say(first) : `${say(first)} tot en met ${say(last)}`;
		return { label: openBelow ? `tot en met ${say(last)}` : openAbove ? `vanaf ${say(first)}` : between, edge: null };
	});
}

/** The number of a month such as `2026-03`. */
export const monthAt = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const monthName = (at: number) =>
	asDate(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`).replace(/^\d+ /, '');

/** Each postcode with enough people, in their order, and all others together. */
export function postcodeClasses(codes: readonly Counted[]): Classes {
	const isFew = ({ count }: Counted) => count < LEAST_SHOWN;
	const named = codes.filter((one) => !isFew(one)).toSorted((a, b) => b.count - a.count || a.value - b.value);
	let rest = totalOf(codes.filter(isFew).map(({ count }) => count));
	// The others would follow from the sum: the smallest goes along with them.
	while (rest > 0 && rest < LEAST_SHOWN && named.length) rest += named.pop()!.count;
	const places = named.map(({ value }) => value).toSorted((a, b) => a - b);
	const classes: Class[] = places.map((code) => ({ label: String(code), edge: null }));
	if (rest) classes.push({ label: 'Andere postcodes', edge: null, rest: true });
	if (classes.length < 2) return none;
	const placeOf = (code: number) => (places.includes(code) ? places.indexOf(code) : places.length);
	return { classes, placeOf };
}

interface Run {
	/** The steps that lie in it. */
	first: number;
	last: number;
	/** It was joined of several at the edge, and does not tell where the last person stands. */
	openBelow: boolean;
	openAbove: boolean;
}

/** No more classes than these. */
const MOST_CLASSES = 10;

/**
 * From low to high a class ends at the first step where it has five people, and one in ten of all; what is left at the
 * end goes with the last. Steps where nobody is go with the next, since that is a small number too.
 */
function joinedBy(values: readonly Counted[], stepOf: (value: number) => number, say: (run: Run) => Class): Classes {
	const least = Math.max(LEAST_SHOWN, totalOf(values.map(({ count }) => count)) / MOST_CLASSES);
	const ends: number[] = [];
	let people = 0;
	const steps = countedBy(values, stepOf);
	for (const [step, count] of steps) {
		people += count;
		if (people < least) continue;
		ends.push(step);
		people = 0;
	}
	if (ends.length < 2) return none;
	const lowest = steps[0]![0];
	ends[ends.length - 1] = steps.at(-1)![0];
	const runs = ends.map((last, i) => ({ first: i ? ends[i - 1]! + 1 : lowest, last }));
	const classes = runs.map(({ first, last }, i) =>
		say({ first, last, openBelow: !i && first < last, openAbove: i === runs.length - 1 && first < last })
	);
	return { classes, placeOf: (value) => runs.findIndex(({ last }) => stepOf(value) <= last) };
}

/** How many there are at each step, from low to high. */
function countedBy(values: readonly Counted[], stepOf: (value: number) => number): [number, number][] {
	const counts = new Map<number, number>();
	for (const { value, count } of values) counts.set(stepOf(value), (counts.get(stepOf(value)) ?? 0) + count);
	return [...counts].toSorted(([a], [b]) => a - b);
}
