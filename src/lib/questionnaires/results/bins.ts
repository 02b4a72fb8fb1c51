import { asDecimal } from './amounts.ts';
import type { Counted } from './outcome.ts';

const MOST_BINS = 10;

/** Numbers in groups of equal width, with round bounds; whole numbers that are few each have one of their own. */
export function binsOf(values: readonly Counted[], unit?: string): { label: string; count: number }[] {
	const least = values.reduce((low, { value }) => Math.min(low, value), Infinity);
	const most = values.reduce((high, { value }) => Math.max(high, value), -Infinity);
	const whole = values.every(({ value }) => Number.isInteger(value));
	const width = whole
		? Math.max(1, Math.ceil(roundWidth((most - least + 1) / MOST_BINS)))
		: roundWidth((most - least) / MOST_BINS);
	const from = Math.floor(least / width) * width;
	const bins = Array.from({ length: Math.max(1, Math.floor((most - from) / width + 1e-9) + 1) }, (_, i) => ({
		label: labelOf(from + i * width, width, whole, unit),
		count: 0
	}));
	for (const { value, count } of values)
		bins[Math.min(bins.length - 1, Math.floor((value - from) / width + 1e-9))]!.count += count;
	return bins;
}

/** 1, 2 or 5 times a power of ten: at least as wide as is asked. */
export function roundWidth(width: number) {
	if (!(width > 0)) return 1;
	const power = 10 ** Math.floor(Math.log10(width));
	return power * [1, 2, 5, 10].find((step) => step * power >= width - 1e-12)!;
}

function labelOf(from: number, width: number, whole: boolean, unit = '') {
	const say = (value: number) => asDecimal(value, 3);
	const span =
		whole && width === 1 ? say(from) : `${say(from)} tot ${whole ? 'en met ' : ''}${say(from + width - Number(whole))}`;
	return `${span} ${unit}`.trim();
}
