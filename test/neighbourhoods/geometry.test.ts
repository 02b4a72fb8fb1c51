import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawMap } from '#lib/neighbourhoods/drawing.ts';
import { boundsOf, type Point, wijkAt, wijkNear } from '#lib/neighbourhoods/outlines.ts';
import { mapPicture } from '#lib/neighbourhoods/picture.ts';
import { projectionOf } from '#lib/neighbourhoods/projection.ts';
import { fromRdNew } from '#lib/neighbourhoods/rd-new.ts';
import { countPoints, MOST_POINTS, simplify } from '#lib/neighbourhoods/simplifying.ts';
import { noordAndZuid, square, wijk, wildMap } from './maps.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const seeded = (seed: number) => () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const seed = fc.integer({ min: 1, max: 2147483646 });

test('a place that is drawn on the map is the same place when it is read back', () => {
	const bounds = fc.record({ west: share, south: share, wide: share, tall: share }).map((b) => ({
		west: 3 + 4 * b.west,
		south: 50 + 3 * b.south,
		east: 3.001 + 4 * b.west + b.wide,
		north: 50.001 + 3 * b.south + b.tall
	}));
	fc.assert(
		fc.property(bounds, share, share, (around, x, y) => {
			const { toEarth, toPicture, width, height } = projectionOf(around);
			const point: Point = [
				around.west + x * (around.east - around.west),
				around.south + y * (around.north - around.south)
			];
			const spot = toPicture(point);
			expect(spot[0] >= 39 && spot[0] <= width - 39 && spot[1] >= 39 && spot[1] <= height - 39).toBe(true);
			const back = toEarth(spot);
			expect(back[0]).toBeCloseTo(point[0], 9);
			expect(back[1]).toBeCloseTo(point[1], 9);
		})
	);
});

test('a point well inside a wijk reads back to that wijk, however wild its borders', () => {
	fc.assert(
		fc.property(seed, share, share, (from, x, y) => {
			const map = simplify(wildMap(3, 12, 0.3, seeded(from)));
			const [column, row] = [Math.floor(x * 2.999), Math.floor(y * 2.999)];
			const point: Point = [
				5.5 + 0.02 * (column + 0.2 + 0.6 * ((x * 2.999) % 1)),
				51.9 + 0.02 * (row + 0.2 + 0.6 * ((y * 2.999) % 1))
			];
			expect(wijkAt(map, point)?.name).toBe(`Wijk ${row * 3 + column + 1}`);
		}),
		{ numRuns: 60 }
	);
});

test('each place in a municipality lies in exactly one wijk, also after its borders were simplified', () => {
	fc.assert(
		fc.property(seed, share, share, (from, x, y) => {
			const map = simplify(wildMap(3, 40, 0.3, seeded(from)));
			const point: Point = [5.505 + 0.05 * x, 51.905 + 0.05 * y];
			expect(map.filter((one) => wijkAt([one], point))).toHaveLength(1);
		}),
		{ numRuns: 60 }
	);
});

test('the whole map is at most 12 kB as a compressed picture, however wild its borders', () => {
	for (const [size, points] of [
		[3, 400],
		[6, 120],
		[10, 60]
	] as const) {
		const map = simplify(wildMap(size, points, 0.6, seeded(7)));
		expect(countPoints(map.map(({ polygons }) => polygons))).toBeLessThanOrEqual(MOST_POINTS);
		expect(gzipSync(mapPicture(map, '', '')!).length, `${size} by ${size}`).toBeLessThan(12 * 1024);
	}
});

test('what cannot be simplified quickly still ends', () => {
	const spiral = Array.from({ length: 60_000 }, (_, i): Point => {
		const [turn, far] = [i / 90, 0.02 + i / 600_000];
		return [5.6 + far * Math.cos(turn), 51.9 + far * Math.sin(turn)];
	});
	const [simple] = simplify([wijk('Slak', [...spiral, spiral[0]!])]);
	expect(countPoints([simple!.polygons])).toBeLessThanOrEqual(MOST_POINTS);
});

test('an island that nobody can see is left out, but never a whole wijk', () => {
	const speck = square([5.7, 51.99], 0.000001);
	const [noord, stip] = simplify([
		{ ...noordAndZuid[0]!, polygons: [[square([5.66, 51.98])], [speck]] },
		wijk('Stip', speck)
	]);
	expect(noord!.polygons).toHaveLength(1);
	expect(stip!.polygons).toHaveLength(1);
	expect(() => drawMap([noord!, stip!])).not.toThrow();
});

test('beside a border counts as in the wijk, far away does not', () => {
	expect(wijkAt(noordAndZuid, [5.665, 51.991])).toBeUndefined();
	expect(wijkNear(noordAndZuid, [5.665, 51.991], 200)?.name).toBe('Noord');
	expect(wijkNear(noordAndZuid, [5.665, 51.991], 50)).toBeUndefined();
});

test('a hole in a wijk is not part of it', () => {
	const [noord] = noordAndZuid;
	const holed = { ...noord!, polygons: [[square([5.66, 51.98]), square([5.664, 51.984], 0.002)]] };
	expect(wijkAt([holed], [5.665, 51.985])).toBeUndefined();
	expect(wijkAt([holed], [5.661, 51.985])?.name).toBe('Noord');
});

test('coordinates in RD New become the degrees that the towers are known to have', () => {
	const known: [Point, Point][] = [
		[
			[155000, 463000],
			[5.38720621, 52.1551744]
		],
		[
			[120700.723, 487525.501],
			[4.88352559, 52.37453253]
		],
		[
			[233883.131, 582065.167],
			[6.56820053, 53.21938317]
		]
	];
	for (const [rd, [lon, lat]] of known) {
		expect(fromRdNew(rd)[0]).toBeCloseTo(lon, 5);
		expect(fromRdNew(rd)[1]).toBeCloseTo(lat, 5);
	}
});

test('names on the map never overlap, and stay on it', () => {
	const map = simplify(
		wildMap(4, 20, 0.3, seeded(11)).map((one, i) => ({ ...one, name: `Sint Oedenrode ${'x'.repeat(i)}` }))
	);
	const { narrow, wide, projection } = drawMap(map)!;
	for (const [labels, letter] of [
		[narrow, 68],
		[wide, 42]
	] as const) {
		const names = labels.filter(({ isNumber }) => !isNumber);
		expect(labels).toHaveLength(16);
		const size = (lines: string[]) =>
			[Math.max(...lines.map((l) => l.length)) * letter * 0.5, lines.length * letter] as const;
		for (const [i, one] of names.entries()) {
			const [w, h] = size(one.lines);
			expect(one.x - w / 2 > 0 && one.x + w / 2 < projection.width).toBe(true);
			for (const other of names.slice(0, i)) {
				const [ow, oh] = size(other.lines);
				expect(Math.abs(one.x - other.x) * 2 >= w + ow || Math.abs(one.y - other.y) * 2 >= h + oh).toBe(true);
			}
		}
	}
});

test('a map of one wijk, and of none, can be drawn', () => {
	expect(drawMap([])).toBeUndefined();
	expect(drawMap([{ ...noordAndZuid[0]!, polygons: [] }])).toBeUndefined();
	expect(drawMap([noordAndZuid[0]!])!.shapes).toHaveLength(1);
	expect(boundsOf(noordAndZuid[0]!.polygons).west).toBe(5.66);
});

test('a name is a name in the picture, whatever is in it', () => {
	const picture = mapPicture([wijk('<b>&', square([5.6, 51.9], 0.1))], '"><script>', '')!;
	expect(picture).not.toMatch(/<b>|<script>/);
	expect(picture).toContain('&lt;b&gt;&amp;');
});
