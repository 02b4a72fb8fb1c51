import { junctionsOf, simplifyRing } from './arcs.ts';
import { boundsOf, type Point, type Polygon, type Ring } from './outlines.ts';

/** A whole map of that many points stays under 12 kB as a compressed picture. A shared border counts twice. */
export const MOST_POINTS = 2600;

/** Steps of the grid over the longest side of the map: finer than any screen on which it is drawn. */
const GRID = 4096;

/** One point in this many of the longest side: half a pixel of a picture of 700. */
const FINEST = 1 / 1400;

/**
 * The same areas with fewer points, together at most `MOST_POINTS`. Areas that share a border still do: points go to one
 * grid, and a border is simplified once for both. What becomes too small to see is left out, but never a whole area.
 */
export function simplify<A extends { polygons: readonly Polygon[] }>(areas: readonly A[], most = MOST_POINTS): A[] {
	const { west, south, east, north } = boundsOf(areas.flatMap(({ polygons }) => polygons));
	const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const size = Math.max((east - west) * narrow, north - south);
	if (!(size > 0)) return [...areas];
	const onGrid = ([lon, lat]: Point): Point => [
		Math.round(((lon - west) * narrow * GRID) / size),
		Math.round(((lat - south) * GRID) / size)
	];
	const onEarth = ([x, y]: Point): Point => [
		round(west + (x * size) / GRID / narrow),
		round(south + (y * size) / GRID)
	];
	const placed = areas.map(({ polygons }) => polygons.map((rings) => rings.map((ring) => ringOn(ring, onGrid))));
	const simple = fewEnough(placed, most);
	return areas.map((area, i) => ({
		...area,
		polygons: simple[i]!.map((rings) => rings.map((ring) => ring.map(onEarth)))
	}));
}

/** To six digits: a tenth of a metre. */
const round = (degrees: number) => Number(degrees.toFixed(6));

function ringOn(ring: Ring, onGrid: (point: Point) => Point): Ring {
	return ring.map(onGrid).filter(([x, y], i, all) => !i || x !== all[i - 1]![0] || y !== all[i - 1]![1]);
}

type Area = readonly Polygon[];

function fewEnough(areas: readonly Area[], most: number): Area[] {
	const junctions = junctionsOf(areas.flat(2));
	let simple = [...areas];
	// At an eighth of the map what is left is where borders meet.
	for (let tolerance = GRID * FINEST; tolerance < GRID / 8; tolerance *= 1.4) {
		simple = simple.map((area) => simplifyArea(area, junctions, tolerance));
		if (countPoints(simple) <= most) break;
	}
	return simple;
}

export const countPoints = (areas: readonly Area[]) => areas.flat(2).reduce((sum, ring) => sum + ring.length, 0);

function simplifyArea(area: Area, junctions: ReadonlySet<string>, tolerance: number): Area {
	const whole = area.filter(([outer = []]) => outer.length >= 4);
	const seen = whole
		.map((rings) => rings.filter((ring) => ring.length >= 4).map((ring) => simplifyRing(ring, junctions, tolerance)))
		.map(([outer, ...holes]) => [outer!, ...holes.filter((hole) => isSeen(hole, tolerance))])
		.filter(([outer]) => isSeen(outer!, tolerance));
	if (seen.length || !whole.length) return seen.length ? seen : area;
	return [whole.reduce((one, other) => (sizeOf(other[0]!) > sizeOf(one[0]!) ? other : one)).slice(0, 1)];
}

const isSeen = (ring: Ring, tolerance: number) => ring.length >= 4 && sizeOf(ring) > tolerance * tolerance;

/** The area within a ring, in squares of the grid. */
function sizeOf(ring: Ring) {
	let twice = 0;
	for (let i = 1; i < ring.length; i++) twice += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1];
	return Math.abs(twice) / 2;
}
