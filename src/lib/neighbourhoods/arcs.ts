import type { Point, Ring } from './outlines.ts';
import { furthest, simplifyLine } from './line-simplifying.ts';

const keyOf = ([x, y]: Point) => `${x} ${y}`;

/** Where borders of more than two areas meet, or one begins that is not shared: there no line may change. */
export function junctionsOf(rings: readonly Ring[]): Set<string> {
	const neighbours = new Map<string, string>();
	const junctions = new Set<string>();
	for (const ring of rings)
		for (let i = 1; i < ring.length; i++) {
			const next = ring[i + 1] ?? ring[1]!;
			const here = keyOf(ring[i]!);
			const sides = [keyOf(ring[i - 1]!), keyOf(next)].sort().join('|');
			const known = neighbours.get(here);
			if (known === undefined) neighbours.set(here, sides);
			else if (known !== sides) junctions.add(here);
		}
	return junctions;
}

/**
 * The ring with fewer points. Each piece between two junctions is simplified in one and the same direction, so that who
 * shares it keeps the same border.
 */
export function simplifyRing(ring: Ring, junctions: ReadonlySet<string>, tolerance: number): Point[] {
	const open = ring.slice(0, -1);
	const first = startOf(open, junctions);
	const turned = [...open.slice(first), ...open.slice(0, first), open[first]!];
	const cuts = turned.flatMap((point, i) => (i && junctions.has(keyOf(point)) ? [i] : []));
	if (cuts.at(-1) !== turned.length - 1) cuts.push(turned.length - 1);

	const simple: Point[] = [turned[0]!];
	let from = 0;
	for (const to of cuts) {
		simple.push(...simplifyPiece(turned.slice(from, to + 1), tolerance).slice(1));
		from = to;
	}
	return simple;
}

/** At a junction, or at the same point for everybody who has this ring. */
function startOf(open: readonly Point[], junctions: ReadonlySet<string>) {
	const junction = open.findIndex((point) => junctions.has(keyOf(point)));
	if (junction >= 0) return junction;
	return open.reduce((least, point, i) => (comesBefore(point, open[least]!) ? i : least), 0);
}

function simplifyPiece(piece: Point[], tolerance: number): Point[] {
	if (piece.length <= 2) return piece;
	if (keyOf(piece[0]!) === keyOf(piece.at(-1)!)) return simplifyLoop(piece, tolerance);
	return comesBefore(piece[0]!, piece.at(-1)!)
		? simplifyLong(piece, tolerance)
		: simplifyLong(piece.toReversed(), tolerance).reverse();
}

/** In points. A line of a wicked shape takes the square of its length. */
const LONG = 2000;

function simplifyLong(line: readonly Point[], tolerance: number): Point[] {
	const simple: Point[] = [line[0]!];
	for (let from = 0; from < line.length - 1; from += LONG)
		simple.push(...simplifyLine(line.slice(from, from + LONG + 1), tolerance).slice(1));
	return simple;
}

/** What ends where it began is cut at its far end first: both halves are lines, and a triangle is left at the least. */
function simplifyLoop(loop: Point[], tolerance: number): Point[] {
	const forward = comesBefore(loop[1]!, loop.at(-2)!);
	const line = forward ? loop : loop.toReversed();
	const { at } = furthest(line, 0, line.length - 1);
	const halves = [line.slice(0, at + 1), line.slice(at)].map((half) => simplifyLong(half, tolerance));
	const simple = [...halves[0]!, ...halves[1]!.slice(1)];
	return forward ? simple : simple.reverse();
}

const comesBefore = ([ax, ay]: Point, [bx, by]: Point) => ax < bx || (ax === bx && ay < by);
