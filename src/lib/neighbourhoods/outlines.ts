/** Longitude and latitude in degrees (WGS84). */
export type Point = readonly [lon: number, lat: number];

/** Closed: its last point is its first. */
export type Ring = readonly Point[];

/** An outer ring, and the holes in it. */
export type Polygon = readonly Ring[];

/** A wijk as the map draws it. Without polygons it is in the list only. */
export interface MapWijk {
	/** Of the neighbourhood. */
	id: string;
	slug: string;
	name: string;
	polygons: readonly Polygon[];
}

/** In degrees. */
export interface Bounds {
	west: number;
	south: number;
	east: number;
	north: number;
}

export function boundsOf(polygons: readonly Polygon[]): Bounds {
	const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
	for (const [outer = []] of polygons)
		for (const [lon, lat] of outer) {
			bounds.west = Math.min(bounds.west, lon);
			bounds.east = Math.max(bounds.east, lon);
			bounds.south = Math.min(bounds.south, lat);
			bounds.north = Math.max(bounds.north, lat);
		}
	return bounds;
}

export const isWithin = ([lon, lat]: Point, { west, south, east, north }: Bounds) =>
	lon >= west && lon <= east && lat >= south && lat <= north;

/** A point on a border that two polygons share is in one of them. */
const isInside = (point: Point, polygons: readonly Polygon[]) =>
	isWithin(point, boundsOf(polygons)) && polygons.some((rings) => crossings(point, rings) % 2 === 1);

/** How often a line from the point to the east crosses the rings. Plain, since a map asks it a hundred thousand times. */
export function crossings(point: Point, rings: Polygon) {
	const lat = point[1];
	let count = 0;
	for (const ring of rings)
		for (let i = 1; i < ring.length; i++) {
			const from = ring[i - 1]!;
			const to = ring[i]!;
			if (from[1] > lat === to[1] > lat) continue;
			if (point[0] < from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0])) count++;
		}
	return count;
}

/** The wijk in which a point lies. */
export const wijkAt = <W extends Pick<MapWijk, 'polygons'>>(wijken: readonly W[], point: Point): W | undefined =>
	wijken.find(({ polygons }) => isInside(point, polygons));

/** The wijk in which a point lies, or else the nearest within so many metres: a bridge, a quay, a thumb beside it. */
export function wijkNear<W extends Pick<MapWijk, 'polygons'>>(wijken: readonly W[], point: Point, metres: number) {
	const within = wijkAt(wijken, point);
	if (within) return within;
	let [nearest, least]: [W | undefined, number] = [undefined, metres];
	for (const wijk of wijken) {
		const far = metresTo(point, wijk.polygons);
		if (far < least) [nearest, least] = [wijk, far];
	}
	return nearest;
}

const METRES_PER_DEGREE = 111_320;

/** To the border. The earth is flat at the size of a municipality. */
function metresTo([lon, lat]: Point, polygons: readonly Polygon[]) {
	const narrow = Math.cos((lat * Math.PI) / 180);
	const flat = ([x, y]: Point): Point => [(x - lon) * METRES_PER_DEGREE * narrow, (y - lat) * METRES_PER_DEGREE];
	let least = Infinity;
	for (const rings of polygons)
		for (const ring of rings)
			for (let i = 1; i < ring.length; i++)
				least = Math.min(least, distanceToLine([0, 0], flat(ring[i - 1]!), flat(ring[i]!)));
	return least;
}

/** From a point to the line between two others, in their own unit. */
export function distanceToLine(point: Point, from: Point, to: Point) {
	const dx = to[0] - from[0];
	const dy = to[1] - from[1];
	const length = dx * dx + dy * dy;
	const along = length ? ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length : 0;
	const there = Math.max(0, Math.min(1, along));
	return Math.sqrt((point[0] - from[0] - there * dx) ** 2 + (point[1] - from[1] - there * dy) ** 2);
}
