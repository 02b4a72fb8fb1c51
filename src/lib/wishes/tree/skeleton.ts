import { apart, round, type Point } from '../plane.ts';

// The wood of every tree is the same and never changes: which part of it has grown is for the wishes to say.

/** A fork or the end of a twig. `from`: the one that it grows out of, nearer to the ground; the trunk has none. */
export interface Knot extends Point {
	from: number;
	/** How long the way to the ground is, along the wood. */
	way: number;
}

/** How many leaves a tuft holds. */
export const TUFT_SIZE = 11;

/** In units of the drawing. */
export const TUFT_RADIUS = 32;

export const GROUND = 838;
const FORK: Point = { x: 500, y: 706 };
const HEART: Point = { x: 500, y: 410 };

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPIRAL = 210;

/** Where tufts of leaves can grow: evenly, in the order of a sunflower (Vogel 1979), in a crown that is flat below. */
const tuftPlaces = Array.from({ length: SPIRAL }, (_, i): Point => {
	const [share, angle] = [Math.sqrt((i + 0.6) / SPIRAL), i * GOLDEN_ANGLE + 0.4];
	const wobble = 1 + 0.045 * Math.sin(5 * angle + 1) + 0.035 * Math.sin(9 * angle);
	const [wide, high] = [436 * wobble, Math.sin(angle) > 0 ? 248 : 326];
	return { x: round(HEART.x + Math.cos(angle) * share * wide), y: round(HEART.y + Math.sin(angle) * share * high) };
});

/** Those that one reaches first come first: a young tree has the ones near its fork. */
export const tufts: Point[] = tuftPlaces
	.filter(({ x, y }) => y < 612 || Math.abs(x - FORK.x) > 80)
	.sort((a, b) => reach(a) - reach(b));

/** How hard it is to reach each of the tufts. */
export const efforts = Float64Array.from(tufts, reach);

/** Upwards is easier than sideways: a tree grows towards the light. */
function reach({ x, y }: Point) {
	const [across, up] = [(x - FORK.x) * 1.08, FORK.y - y];
	return Math.hypot(across, up * 0.88) + Math.max(0, 110 - up) * 0.9;
}

const trunk: Knot[] = [
	{ x: 500, y: GROUND, from: -1, way: 0 },
	{ ...FORK, from: 0, way: GROUND - FORK.y }
];

/** Where the wood of the tufts begins. */
export const TRUNK = trunk.length;

/**
 * The knots, of which the tufts come after the trunk. Each tuft grows out of the knot that is near and has a short way
 * to the ground: a tree of Prim with the length of the way in the balance (Cuntz e.a. 2010) looks like one of nature.
 */
export const knots: Knot[] = tufts.reduce((grown, tuft) => [...grown, knotFor(tuft, grown)], trunk);

function knotFor(tuft: Point, grown: Knot[]): Knot {
	const dear = grown.map((knot, i) =>
		i < TRUNK - 1 ? Infinity : apart(knot, tuft) + 0.6 * knot.way + bend(tuft, knot)
	);
	const from = dear.indexOf(Math.min(...dear));
	return { ...tuft, from, way: grown[from]!.way + apart(grown[from]!, tuft) };
}

/** Wood does not grow back to the ground, and not through the middle to the other side. */
function bend(tuft: Point, knot: Point) {
	const crosses = Math.sign(tuft.x - FORK.x) * Math.sign(knot.x - FORK.x) < 0;
	return Math.max(0, tuft.y - knot.y) * 0.7 + (crosses ? 60 : 0);
}
