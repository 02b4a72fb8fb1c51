import type { Column } from './table.ts';

const NARROWEST = 10;
const WIDEST = 60;
const widths = { number: 12, date: 12, moment: 20 };

/** How wide a column is shown, in characters. */
export function shownWidth({ name, type, width, values }: Column): number {
	const longest = values?.reduce((most, { code }) => Math.max(most, code.length), 0);
	const wanted = type === 'text' ? (width ?? longest ?? WIDEST / 2) : widths[type];
	return Math.min(WIDEST, Math.max(NARROWEST, wanted + 2, name.length + 2));
}
