import { crossings, type Polygon } from './outlines.ts';
import type { Spot } from './projection.ts';

/** What stands on the map for a wijk: its name in one or two lines, or a number that the list beside it explains. */
export interface Label {
	id: string;
	lines: string[];
	/** The middle of the words, in units of the picture. */
	x: number;
	y: number;
	isNumber: boolean;
}

interface Named {
	id: string;
	name: string;
	number: number;
	/** In units of the picture. */
	polygons: readonly Polygon[];
	spot: Spot;
	room: number;
}

interface Box {
	x: number;
	y: number;
	wide: number;
	tall: number;
}

/** Of a letter, as part of its height: wider than most fonts are, since the picture cannot know which one is there. */
const LETTER_WIDTH = 0.6;
/** Of the words that must lie on their own wijk: a bend of a border may cut off a corner. */
const ENOUGH = 0.9;
const LINE_HEIGHT = 1.12;

/**
 * Names that do not overlap, in letters of this height in units of the picture. Who has the least room chooses last, and
 * gets a number when the name would lie on another, or for the greater part outside its own wijk.
 */
export function placeLabels(wijken: readonly Named[], letter: number, height: number, width: number): Label[] {
	const taken: Box[] = [];
	const labels = wijken
		.toSorted((a, b) => b.room - a.room)
		.map((wijk): Label => {
			const { lines, box, isNumber } = nameFor(wijk) ?? numberFor(wijk);
			taken.push(box);
			return { id: wijk.id, lines, x: Math.round(box.x), y: Math.round(box.y), isNumber };
		});
	const order = new Map(wijken.map(({ id }, i) => [id, i]));
	return labels.sort((a, b) => order.get(a.id)! - order.get(b.id)!);

	function nameFor(wijk: Named) {
		let best: { lines: string[]; box: Box; isNumber: false; score: number } | undefined;
		for (const lines of waysToWrite(wijk.name)) {
			const size = sizeOf(lines, letter);
			for (const [dx, dy] of nudges) {
				const box = { x: wijk.spot[0] + dx * size.wide, y: wijk.spot[1] + dy * letter, ...size };
				if (!isFree(box)) continue;
				const own = ownPart(box, wijk.polygons);
				const score = own - Math.hypot(dx, dy) / 20 - lines.length / 50;
				if (own >= ENOUGH && score > (best?.score ?? 0)) best = { lines, box, isNumber: false, score };
			}
		}
		return best;
	}

	function numberFor({ spot, number }: Named) {
		const size = { wide: letter * 1.5, tall: letter * 1.5 };
		const boxes = nudges.map(([dx, dy]) => ({ x: spot[0] + dx * size.wide, y: spot[1] + dy * letter, ...size }));
		return { lines: [String(number)], box: boxes.find(isFree) ?? boxes[0]!, isNumber: true };
	}

	function isFree({ x, y, wide, tall }: Box) {
		const inPicture = x >= wide / 2 && x <= width - wide / 2 && y >= tall / 2 && y <= height - tall / 2;
		return (
			inPicture &&
			taken.every((box) => Math.abs(box.x - x) * 2 >= box.wide + wide || Math.abs(box.y - y) * 2 >= box.tall + tall)
		);
	}
}

const nudges: readonly Spot[] = [
	[0, 0],
	[0, -0.6],
	[0, 0.6],
	[-0.2, 0],
	[0.2, 0],
	[0, -1.2],
	[0, 1.2],
	[-0.2, -0.6],
	[0.2, -0.6],
	[-0.2, 0.6],
	[0.2, 0.6]
];

/** On one line, or on two that are about as long. */
function waysToWrite(name: string): string[][] {
	const breaks = [...name.matchAll(/ |-(?=\S)/g)].map(({ index }) => index + 1);
	const longest = (at: number) => Math.max(at, name.length - at);
	const best = breaks.toSorted((a, b) => longest(a) - longest(b))[0];
	return best ? [[name], [name.slice(0, best).trim(), name.slice(best).trim()]] : [[name]];
}

const sizeOf = (lines: string[], letter: number) => ({
	wide: Math.max(...lines.map(({ length }) => length)) * letter * LETTER_WIDTH,
	tall: lines.length * letter * LINE_HEIGHT
});

/** From the first letter to the last, and as high as a small letter is: what one sees of a line of words. */
const ALONG = [-0.5, -0.375, -0.25, 0, 0.25, 0.375, 0.5];
const UP = [-0.3, 0, 0.3];

/** How much of the words lies on their own wijk. */
function ownPart({ x, y, wide, tall }: Box, polygons: readonly Polygon[]) {
	const spots = ALONG.flatMap((i) => UP.map((j): Spot => [x + i * wide, y + j * tall]));
	return spots.filter((spot) => polygons.some((rings) => crossings(spot, rings) % 2)).length / spots.length;
}
