import { branches, twigs } from './branches.ts';
import { apart, along, round, type Point } from './plane.ts';

// A drawing of which everything stays where it is: a leaf keeps its place while others come.

export const treeWidth = 640;
export const treeHeight = 640;

const HEART: Point = { x: 320, y: 250 };

/** How far the crown reaches from its heart, in the direction of `angle` (radians; downwards is π/2). */
export function crownRadius(angle: number) {
	const oval = 1 / Math.hypot(Math.cos(angle) / 292, Math.sin(angle) / (Math.sin(angle) > 0 ? 206 : 230));
	return oval * (1 + 0.03 * Math.sin(7 * angle + 0.6) + 0.022 * Math.sin(13 * angle + 2));
}

const CORNERS = 84;

/** The edge of the crown as a path, `share` of its full size (1: all of it). */
export const crownPath = (share = 1) => {
	const edge = Array.from({ length: CORNERS }, (_, i) => {
		const angle = (i / CORNERS) * 2 * Math.PI;
		return atAngle(angle, crownRadius(angle) * share);
	});
	return `M${edge.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
};

const atAngle = (angle: number, distance: number): Point => ({
	x: round(HEART.x + Math.cos(angle) * distance),
	y: round(HEART.y + Math.sin(angle) * distance)
});

/** Where a leaf hangs, the way it points (degrees, 0 is up), and the twig that holds it. */
export interface Leaf extends Point {
	tilt: number;
	twig: string;
}

/**
 * The places of the first `count` leaves; those of fewer leaves are the same ones. Each leaf takes the place that is
 * farthest from the leaves before it and from the edge, so that the tree is as even with ten leaves as with hundreds.
 */
export function leavesFor(count: number): Leaf[] {
	const room = PLACES.map(({ edge }) => edge);
	return Array.from({ length: count }, (_, i) => {
		// A tree that is full begins anew, with leaves over leaves.
		if (i % PLACES.length === 0) PLACES.forEach(({ edge }, at) => (room[at] = edge));
		const taken = room.reduce((best, space, at) => (space > room[best]! ? at : best), 0);
		PLACES.forEach((place, at) => (room[at] = Math.min(room[at]!, apart(place, PLACES[taken]!))));
		room[taken] = -1;
		return leafAt(PLACES[taken]!);
	});
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const REACH = 0.9;

/** How large leaves are when there are so many: a young tree has large ones. */
export const leafSize = (count: number) => round(Math.max(0.8, 1.6 - count / 100));

/** Everywhere a leaf can hang, evenly in the order of a sunflower (Vogel 1979), with the room up to the edge. */
const PLACES = Array.from({ length: 500 }, (_, i) => {
	const angle = i * GOLDEN_ANGLE;
	const [share, reach] = [Math.sqrt((i + 0.5) / 500), crownRadius(angle) * REACH];
	return { ...atAngle(angle, share * reach), edge: (1.1 - share) * reach };
});

function leafAt({ x, y }: Point): Leaf {
	const bud = nearest({ x, y });
	return { x, y, tilt: tiltFrom(bud, { x, y }), twig: twigFrom(bud, { x, y }) };
}

const buds = [...branches, ...twigs].flatMap((branch) => [0.35, 0.5, 0.65, 0.8, 0.92, 1].map((t) => along(branch, t)));

const nearest = (place: Point) => buds.reduce((best, bud) => (apart(bud, place) < apart(best, place) ? bud : best));

const tiltFrom = (bud: Point, { x, y }: Point) => Math.round((Math.atan2(y - bud.y, x - bud.x) * 180) / Math.PI) + 90;

/** Sags a little, as twigs do. */
const twigFrom = (bud: Point, { x, y }: Point) =>
	`M${bud.x} ${bud.y}Q${round((bud.x + x) / 2)} ${round((bud.y + y) / 2 + apart(bud, { x, y }) / 7)} ${x} ${y}`;
