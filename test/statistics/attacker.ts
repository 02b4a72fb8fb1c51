import type { ShownTable } from '#lib/statistics/suppression.ts';

// Somebody with a pencil and all the time: reads what is shown, knows that a table adds up and that nobody is less than
// a person, and tries whether a hidden number can be anything else. It shares no code with the suppression.

/** The sum of these numbers, each with its sign, is 0. */
type Equation = [number: string, sign: 1 | -1][];

export interface Riddle {
	/** What is shown; every other number is hidden. */
	known: Map<string, number>;
	equations: Equation[];
}

/** The sums of one table. The names of its numbers begin with `name`. */
export function riddleOf(name: string, shown: ShownTable): Riddle {
	const known = new Map<string, number>();
	const keep = (key: string, number: number | null) => number !== null && known.set(key, number);
	shown.cells.forEach((row, i) => row.forEach((cell, j) => keep(`${name} ${i},${j}`, cell)));
	shown.rowTotals.forEach((sum, i) => keep(`${name} row ${i}`, sum));
	shown.columnTotals.forEach((sum, j) => keep(`${name} column ${j}`, sum));
	keep(`${name} all`, shown.total);
	return { known, equations: sumsOf(name, shown.rowTotals.length, shown.columnTotals.length) };
}

function sumsOf(name: string, height: number, width: number): Equation[] {
	const rows = [...Array(height).keys()];
	const columns = [...Array(width).keys()];
	return [
		...rows.map((i): Equation => [[`${name} row ${i}`, -1], ...columns.map((j) => plus(`${name} ${i},${j}`))]),
		...columns.map((j): Equation => [[`${name} column ${j}`, -1], ...rows.map((i) => plus(`${name} ${i},${j}`))]),
		[[`${name} all`, -1], ...rows.map((i) => plus(`${name} row ${i}`))],
		[[`${name} all`, -1], ...columns.map((j) => plus(`${name} column ${j}`))]
	];
}

const plus = (number: string): [string, 1] => [number, 1];

/** All numbers of a table by name, as they really are. */
export function numbersOf(name: string, cells: readonly (readonly number[])[]): Map<string, number> {
	const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
	const columns = cells[0]!.map((_, j) => sum(cells.map((row) => row[j]!)));
	return new Map([
		...cells.flatMap((row, i) => row.map((number, j): [string, number] => [`${name} ${i},${j}`, number])),
		...cells.map((row, i): [string, number] => [`${name} row ${i}`, sum(row)]),
		...columns.map((number, j): [string, number] => [`${name} column ${j}`, number]),
		[`${name} all`, sum(columns)]
	]);
}

type Ranges = Map<string, [low: number, high: number]>;

/** No table here has as many people. */
const MANY = 500;

/** Whether what is shown leaves only one possibility for a number. */
export function isPinned({ known, equations }: Riddle, number: string, value: number): boolean {
	const names = new Set(equations.flat().map(([name]) => name));
	const ranges: Ranges = new Map([...names].map((name) => [name, [known.get(name) ?? 0, known.get(name) ?? MANY]]));
	const lower = value > 0 && solve(equations, new Map(ranges).set(number, within(ranges, number, 0, value - 1)));
	return !lower && !solve(equations, new Map(ranges).set(number, within(ranges, number, value + 1, MANY)));
}

function within(ranges: Ranges, number: string, low: number, high: number): [number, number] {
	const [least, most] = ranges.get(number)!;
	return [Math.max(low, least), Math.min(high, most)];
}

/** Whether whole numbers within these ranges solve all equations: narrow, then try the values of the narrowest. */
function solve(equations: Equation[], ranges: Ranges): boolean {
	if (!narrow(equations, ranges)) return false;
	const open = [...ranges].filter(([, [low, high]]) => low < high);
	if (!open.length) return true;
	const [name, [low, high]] = open.reduce((a, b) => (a[1][1] - a[1][0] <= b[1][1] - b[1][0] ? a : b));
	for (let value = low; value <= high; value++)
		if (solve(equations, new Map(ranges).set(name, [value, value]))) return true;
	return false;
}

function narrow(equations: Equation[], ranges: Ranges): boolean {
	for (let changed = true; changed;) {
		changed = false;
		for (const equation of equations) {
			const [low, high] = extremes(equation, ranges);
			if (low > 0 || high < 0) return false;
			for (const [name, sign] of equation) {
				const [least, most] = ranges.get(name)!;
				// The others together lie between these; this one makes up for them.
				const others = [low - (sign > 0 ? least : -most), high - (sign > 0 ? most : -least)] as const;
				const next = sign > 0 ? within(ranges, name, -others[1], -others[0]) : within(ranges, name, ...others);
				if (next[0] > next[1]) return false;
				if (next[0] === least && next[1] === most) continue;
				ranges.set(name, next);
				changed = true;
				break;
			}
		}
	}
	return true;
}

function extremes(equation: Equation, ranges: Ranges): [number, number] {
	let [low, high] = [0, 0];
	for (const [name, sign] of equation) {
		const [least, most] = ranges.get(name)!;
		low += sign > 0 ? least : -most;
		high += sign > 0 ? most : -least;
	}
	return [low, high];
}
