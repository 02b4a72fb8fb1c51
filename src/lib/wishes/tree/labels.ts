import { counted } from '#lib/text/numbers.ts';
import { shortened } from '#lib/text/shorten.ts';
import { apart, round, type Point } from '../plane.ts';
import type { Bough } from './scene.ts';

/** The name of a branch, beside the tree, with a line to its leaves. In units of the drawing. */
export interface Label {
	key: string;
	/** What stands on its leaves where the picture is small. */
	sign: string;
	/** Its lines, of which the last says how many wishes. */
	lines: string[];
	/** Its side that is farthest from the tree, and the middle of its height. */
	x: number;
	y: number;
	/** From the label to its leaves. */
	line: string;
	side: 'left' | 'right';
	/** The middle of its leaves. */
	heart: Point;
	/** Of its letters. */
	size: number;
}

interface View {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** How large letters are, of the width of the drawing: on a page, and on a screen that one reads from a distance. */
const LETTER = { page: 0.0142, hall: 0.019 };
export type Reader = keyof typeof LETTER;

/** One for each branch, at the side where most of its leaves are, in the order from above. */
export function labelsOf(boughs: Bough[], view: View, reader: Reader): Label[] {
	const across = boughs.toSorted((a, b) => middleOf(a).x - middleOf(b).x);
	const half = Math.ceil(across.length / 2);
	const hearts: Point[] = [];
	const on = (side: Label['side'], own: Bough[]) =>
		own.map((bough) => {
			const heart = heartOf(bough, side, hearts, view.width / 12);
			hearts.push(heart);
			return { bough, heart };
		});
	const [left, right] = [on('left', across.slice(0, half)), on('right', across.slice(half))];
	const letter = view.width * LETTER[reader];
	return [...column(left, 'left', view, letter), ...column(right, 'right', view, letter)];
}

type Wanted = { bough: Bough; heart: Point };

function column(wanted: Wanted[], side: Label['side'], { x, y, width, height }: View, letter: number): Label[] {
	const size = round(letter);
	const [top, room] = [y + height * 0.08, height * 0.72];
	const step = room / Math.max(wanted.length, 3);
	const ordered = wanted.toSorted((a, b) => a.heart.y - b.heart.y);
	const first = top + (room - step * ordered.length) * 0.4 + step / 2;
	return ordered.map(({ bough, heart }, i) => {
		const lines = [...linesOf(bough.name), counted(bough.count, 'wens', 'wensen')];
		const at = { x: round(side === 'left' ? x + width * 0.016 : x + width * 0.984), y: round(first + i * step) };
		const long = Math.max(...lines.map((line) => line.length)) * size * 0.6 * (side === 'left' ? 1 : -1);
		const low = round(at.y + (lines.length / 2) * size * LINE_HEIGHT + size * 0.25);
		const line = `M${at.x} ${low}H${round(at.x + long)}L${heart.x} ${heart.y}`;
		return { key: bough.key, sign: bough.key || NEW_SIGN, side, heart, size, lines, line, ...at };
	});
}

/** Of the wishes that have no branch yet. */
export const NEW_SIGN = '+';

/** In the size of its letters. */
export const LINE_HEIGHT = 1.25;

/** In two lines when it is long. */
function linesOf(name: string): string[] {
	if (name.length <= LINE) return [name];
	const cut = name.lastIndexOf(' ', LINE);
	return cut < 1 ? [shortened(name, LINE)] : [name.slice(0, cut), shortened(name.slice(cut + 1), LINE)];
}

const LINE = 17;

/**
 * Of its leaves one that is near to the middle of all of them, and to its label: then the line crosses few others. And not
 * too near to the heart of another.
 */
function heartOf(bough: Bough, side: Label['side'], others: Point[], room: number): Point {
	const { marks } = bough;
	const middle = middleOf(bough);
	const far = (mark: Point) =>
		apart(mark, middle) +
		(side === 'left' ? mark.x : -mark.x) +
		4 * others.reduce((sum, other) => sum + Math.max(0, room - apart(mark, other)), 0);
	const { x, y } = marks.reduce((best, mark) => (far(mark) < far(best) ? mark : best));
	return { x, y };
}

function middleOf({ marks }: Bough): Point {
	const mean = (of: number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
	return { x: mean(marks.map(({ x }) => x)), y: mean(marks.map(({ y }) => y)) };
}
