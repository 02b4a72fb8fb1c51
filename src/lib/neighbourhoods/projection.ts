import type { Bounds, Point } from './outlines.ts';

/** In units of the picture, from its left upper corner. */
export type Spot = readonly [x: number, y: number];

/** Between the earth and the picture. */
export interface Projection {
	width: number;
	height: number;
	toPicture(point: Point): Spot;
	toEarth(spot: Spot): Point;
	/** How long one unit of the picture is. */
	metresPerUnit: number;
}

export const WIDTH = 1600;
const MARGIN = 40;
const LOWEST = 1000;
const HIGHEST = 1800;
const METRES_PER_DEGREE = 111_320;

/** Equirectangular, true in the middle of the map: what lies within the bounds fills the picture, the north on top. */
export function projectionOf({ west, south, east, north }: Bounds): Projection {
	const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const [wide, tall] = [Math.max((east - west) * narrow, 1e-6), Math.max(north - south, 1e-6)];
	const inner = WIDTH - 2 * MARGIN;
	const height = Math.round(Math.min(HIGHEST, Math.max(LOWEST, (inner * tall) / wide + 2 * MARGIN)));
	const scale = Math.min(inner / wide, (height - 2 * MARGIN) / tall);
	const [left, top] = [(WIDTH - wide * scale) / 2, (height - tall * scale) / 2];
	return {
		width: WIDTH,
		height,
		metresPerUnit: METRES_PER_DEGREE / scale,
		toPicture: ([lon, lat]) => [left + (lon - west) * narrow * scale, top + (north - lat) * scale],
		toEarth: ([x, y]) => [west + (x - left) / scale / narrow, north - (y - top) / scale]
	};
}
