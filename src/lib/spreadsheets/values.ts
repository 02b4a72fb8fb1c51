import type { Cell, Column } from './table.ts';

/** What a cell holds, now that its column is known. Days as `2026-03-01`, moments as `2026-03-01 14:30:00`. */
export type Value =
	{ kind: 'empty' } | { kind: 'number'; number: number } | { kind: 'text' | 'date' | 'moment'; text: string };

/**
 * A number column takes numbers that came as text, such as the code -99. What does not fit its column stays as it is:
 * in a column of days “niet gesteld” is a text.
 */
export function valueOf(cell: Cell | undefined, type: Column['type']): Value {
	if (cell === null || cell === undefined || cell === '') return empty;
	if (typeof cell === 'number') return Number.isFinite(cell) ? { kind: 'number', number: cell } : asText(cell);
	if (typeof cell !== 'string') return momentOf(cell, type);
	if (type === 'number' && isNumber(cell)) return { kind: 'number', number: Number(cell) };
	if (type === 'date' && isDay(cell)) return { kind: 'date', text: cell };
	return asText(cell);
}

/** Whether a text is a number that loses nothing when it is stored as one. */
export const isNumber = (text: string) => /^-?\d{1,15}(\.\d{1,15})?$/.test(text) && String(Number(text)) === text;

const empty: Value = { kind: 'empty' };

const asText = (value: string | number | Date): Value => ({ kind: 'text', text: String(value) });

/** Excel knows no day before 1900, and has one too many in its February. */
const FIRST_DAY = '1900-03-01';

function isDay(text: string) {
	if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < FIRST_DAY) return false;
	const day = new Date(text);
	// 31 february is a day that JavaScript moves to march.
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const dutchTime = new Intl.DateTimeFormat('sv-SE', {
	dateStyle: 'short',
	timeStyle: 'medium',
	timeZone: 'Europe/Amsterdam'
});

/** By the clock in the Netherlands: a table is read by people. */
function momentOf(moment: Date, type: Column['type']): Value {
	if (Number.isNaN(moment.getTime())) return asText(moment);
	const text = dutchTime.format(moment);
	if (!/^\d{4}-/.test(text) || text < FIRST_DAY) return asText(text);
	return type === 'date' ? { kind: 'date', text: text.slice(0, 10) } : { kind: 'moment', text };
}
