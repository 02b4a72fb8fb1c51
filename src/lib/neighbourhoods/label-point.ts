import { crossings, distanceToLine, type Polygon } from './outlines.ts';
import type { Spot } from './projection.ts';

const ROUNDS = 4;
const CELLS = 8;

/**
 * Where a name stands best: inside the largest part, far from its border. A grid over it, and each time a finer one
 * around the best point. In the unit of the polygons.
 */
export function labelPoint(polygons: readonly Polygon[]): { spot: Spot; room: number } {
	const all = polygons.map(bestIn);
	return all.reduce((one, other) => (other.room > one.room ? other : one), { spot: [0, 0], room: -Infinity });
}

function bestIn(polygon: Polygon) {
	const [xs, ys] = [0, 1].map((axis) => polygon[0]!.map((point) => point[axis]!)) as [number[], number[]];
	let [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	let best = { spot: [(left + right) / 2, (top + bottom) / 2] as Spot, room: -Infinity };
	for (let round = 0; round < ROUNDS; round++) {
		const [wide, tall] = [(right - left) / CELLS, (bottom - top) / CELLS];
		for (let i = 0; i <= CELLS; i++)
			for (let j = 0; j <= CELLS; j++) {
				const spot: Spot = [left + i * wide, top + j * tall];
				const room = roomAt(spot, polygon);
				if (room > best.room) best = { spot, room };
			}
		const [x, y] = best.spot;
		[left, right, top, bottom] = [x - wide, x + wide, y - tall, y + tall];
	}
	return best;
}

/** How far from the border; less than nothing outside. */
function roomAt(spot: Spot, polygon: Polygon) {
	let least = Infinity;
	for (const ring of polygon)
		for (let i = 1; i < ring.length; i++) least = Math.min(least, distanceToLine(spot, ring[i - 1]!, ring[i]!));
	return crossings(spot, polygon) % 2 ? least : -least;
}
