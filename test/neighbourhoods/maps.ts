import type { MapWijk, Point } from '#lib/neighbourhoods/outlines.ts';

/** A square with its south-west corner here, in degrees. */
export const square = ([lon, lat]: Point, size = 0.01): Point[] => [
	[lon, lat],
	[lon + size, lat],
	[lon + size, lat + size],
	[lon, lat + size],
	[lon, lat]
];

export const wijk = (name: string, ring: readonly Point[]): MapWijk => ({
	id: name.toLowerCase(),
	slug: name.toLowerCase(),
	name,
	polygons: [[ring]]
});

/** Two squares beside each other, with a border between them. */
export const noordAndZuid = [wijk('Noord', square([5.66, 51.98])), wijk('Zuid', square([5.66, 51.97]))];

export const feature = (properties: unknown, coordinates: unknown, type = 'Polygon') => ({
	type: 'Feature',
	properties,
	geometry: { type, coordinates }
});

export const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

/**
 * Areas on a grid of so many by so many, with borders as wild as a river, which neighbours share. `wild`: how far a
 * point of a border strays, as part of the size of an area.
 */
export function wildMap(size: number, pointsPerBorder: number, wild: number, roll: () => number): MapWijk[] {
	const step = 0.02;
	const memory = new Map<string, Point[]>();
	const at = (x: number, y: number): Point => [5.5 + x * step, 51.9 + y * step];
	const border = (fromX: number, fromY: number, toX: number, toY: number): Point[] => {
		const backwards = toX < fromX || toY < fromY;
		const [a, b] = backwards ? [at(toX, toY), at(fromX, fromY)] : [at(fromX, fromY), at(toX, toY)];
		const key = `${a} ${b}`;
		const line =
			memory.get(key) ??
			Array.from({ length: pointsPerBorder + 1 }, (_, i): Point => {
				const stray = i === 0 || i === pointsPerBorder ? 0 : (roll() - 0.5) * wild * step;
				const t = i / pointsPerBorder;
				return [
					a[0] + (b[0] - a[0]) * t + (a[0] === b[0] ? stray : 0),
					a[1] + (b[1] - a[1]) * t + (a[1] === b[1] ? stray : 0)
				];
			});
		memory.set(key, line);
		return (backwards ? line.toReversed() : line).slice(0, -1);
	};
	return Array.from({ length: size * size }, (_, i) => {
		const [x, y] = [i % size, Math.floor(i / size)];
		const ring = [
			...border(x, y, x + 1, y),
			...border(x + 1, y, x + 1, y + 1),
			...border(x + 1, y + 1, x, y + 1),
			...border(x, y + 1, x, y)
		];
		return wijk(`Wijk ${i + 1}`, [...ring, ring[0]!]);
	});
}
