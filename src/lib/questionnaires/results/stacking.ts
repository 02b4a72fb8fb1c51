import type { OutcomeRow } from './outcome.ts';

/** A piece of a bar. Measures in parts of the width of the picture, from 0 to 1. */
export interface Piece {
	id: string;
	/** The letter that says which answer it is. */
	letter: string;
	x: number;
	width: number;
	/** From 0 for the first answer to 1 for the last. */
	tone: number;
}

export interface Stack {
	row: OutcomeRow;
	pieces: Piece[];
}

export const letterOf = (i: number) => String.fromCharCode('A'.charCodeAt(0) + i);

/** Whether the answers run from one side to the other, as in “eens” and “oneens”: then the bars turn around a middle. */
export const isAgreement = (rows: readonly OutcomeRow[]): boolean => {
	const labels = rows[0]?.bars.map(({ label }) => label.toLowerCase()) ?? [];
	const con = labels.findIndex((label) => /\boneens\b|\boneens$/.test(label));
	const pro = labels.findIndex((label) => /(^|\s)eens\b/.test(label));
	return labels.length > 2 && con >= 0 && pro >= 0;
};

/**
 * Each row as a bar of pieces. Around a middle, what is before the middle answer lies left of it, and the middle answer
 * half on each side; all bars to one scale. Without: from the left, each bar as wide as all. Hidden numbers are no piece.
 */
export function stacksOf(rows: readonly OutcomeRow[], aroundMiddle: boolean): { stacks: Stack[]; middle?: number } {
	const lefts = rows.map((row) => (aroundMiddle ? leftOf(row) : 0));
	const reach = (sizes: number[]) => Math.max(0, ...sizes);
	const left = reach(lefts);
	const width = aroundMiddle ? left + reach(rows.map((row, i) => sharesOf(row) - lefts[i]!)) || 1 : 1;
	const stacks = rows.map((row, i) => ({ row, pieces: piecesOf(row, (left - lefts[i]!) / width, width) }));
	return aroundMiddle ? { stacks, middle: left / width } : { stacks };
}

const sharesOf = ({ bars }: OutcomeRow) => bars.reduce((sum, { share }) => sum + (share ?? 0), 0);

function leftOf({ bars }: OutcomeRow) {
	const middle = (bars.length - 1) / 2;
	return bars.reduce((sum, { share }, i) => sum + (share ?? 0) * (i < middle ? 1 : i === middle ? 0.5 : 0), 0);
}

function piecesOf({ bars }: OutcomeRow, from: number, scale: number): Piece[] {
	let x = from;
	return bars.flatMap(({ id, share }, i): Piece[] => {
		if (!share) return [];
		const width = share / scale;
		const piece = { id, letter: letterOf(i), x, width, tone: bars.length > 1 ? i / (bars.length - 1) : 0 };
		x += width;
		return [piece];
	});
}
