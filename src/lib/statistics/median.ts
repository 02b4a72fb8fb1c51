/**
 * The value below which a part of the values lies, between two of them when it falls there (type 7 of Hyndman and Fan
 * 1996, the one of Excel and R). In the unit of the values, in any order. Throws a RangeError when there are none, when
 * one is no number, or when the part is not from 0 to 1.
 */
export function quantile(values: readonly number[], part: number): number {
	if (!values.length || values.some(Number.isNaN)) throw new RangeError('no values to take a quantile of');
	if (!(part >= 0 && part <= 1)) throw new RangeError(`the part ${part} of values`);
	const sorted = Float64Array.from(values).sort();
	const place = (sorted.length - 1) * part;
	const below = sorted[Math.floor(place)]!;
	const above = sorted[Math.ceil(place)]!;
	return below === above ? below : below + (above - below) * (place - Math.floor(place));
}

/** The middle one; between the two middle ones when their number is even. Throws a RangeError when there are none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The first quarter, the middle and the third quarter, as for a box. */
export const quartiles = (values: readonly number[]): [number, number, number] => [
	quantile(values, 0.25),
	median(values),
	quantile(values, 0.75)
];
