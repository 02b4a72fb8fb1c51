import type { Point } from './outlines.ts';

const AMERSFOORT = { x: 155_000, y: 463_000, lon: 5.38720621, lat: 52.1551744 };

/**
 * From RD New (EPSG:28992), in metres, to WGS84. By the series of Schreutelkamp and Strang van Hees, "Benaderingsformules
 * voor de transformatie tussen RD- en WGS84-kaartcoördinaten" (2001): right within half a metre in the Netherlands.
 */
export function fromRdNew([x, y]: Point): Point {
	const [dx, dy] = [(x - AMERSFOORT.x) / 1e5, (y - AMERSFOORT.y) / 1e5];
	return [AMERSFOORT.lon + sum(LON, dx, dy) / 3600, AMERSFOORT.lat + sum(LAT, dx, dy) / 3600];
}

/** Whether this can only be a place in RD New: no degrees are that large. */
export const isRdNew = ([x, y]: Point) => x > -10_000 && x < 310_000 && y > 290_000 && y < 640_000;

type Term = readonly [factor: number, powerOfX: number, powerOfY: number];

const sum = (terms: readonly Term[], dx: number, dy: number) =>
	terms.reduce((total, [factor, p, q]) => total + factor * dx ** p * dy ** q, 0);

const LAT: readonly Term[] = [
	[3235.65389, 0, 1],
	[-32.58297, 2, 0],
	[-0.2475, 0, 2],
	[-0.84978, 2, 1],
	[-0.0655, 0, 3],
	[-0.01709, 2, 2],
	[-0.00738, 1, 0],
	[0.0053, 4, 0],
	[-0.00039, 2, 3],
	[0.00033, 4, 1],
	[-0.00012, 1, 1]
];

const LON: readonly Term[] = [
	[5260.52916, 1, 0],
	[105.94684, 1, 1],
	[2.45656, 1, 2],
	[-0.81885, 3, 0],
	[0.05594, 1, 3],
	[-0.05607, 3, 1],
	[0.01199, 0, 1],
	[-0.00256, 3, 2],
	[0.00128, 1, 4],
	[0.00022, 0, 2],
	[-0.00022, 2, 0],
	[0.00026, 5, 0]
];
