import type { Point, Polygon, Ring } from './outlines.ts';
import { fromRdNew, isRdNew } from './rd-new.ts';

/** An area of a file, with what the file calls it: each property that is a short text. */
export interface Area {
	names: Record<string, string>;
	polygons: readonly Polygon[];
}

/** In bytes. */
export const MOST_BYTES = 5 * 1024 * 1024;
export const TOO_LARGE = 'Dit bestand is groter dan 5 MB. Kies een bestand met minder punten.';
const MOST_AREAS = 300;
const MOST_POINTS = 300_000;
const LONGEST_NAME = 80;
const MOST_NAMES = 12;

/** The areas of a GeoJSON file, in degrees; or in one sentence why they cannot be read. */
export function readGeoJson(text: string): { areas: Area[]; problem?: undefined } | { problem: string } {
	try {
		const areas = featuresOf(parse(text)).map(areaOf);
		const points = areas.flatMap(({ polygons }) => polygons).flat(2);
		const place = placeFor(points);
		const placed = ({ names, polygons }: Area): Area => ({
			names,
			polygons: polygons.map((rings) => rings.map((ring) => ring.map(place)))
		});
		return { areas: areas.map(placed) };
	} catch (error) {
		if (error instanceof GeoProblem) return { problem: error.message };
		throw error;
	}
}

class GeoProblem extends Error {}

function complain(sentence: string): never {
	throw new GeoProblem(sentence);
}

function parse(text: string): unknown {
	if (text.length > MOST_BYTES) complain(TOO_LARGE);
	if (!text.trim()) complain('Kies een bestand. Dit bestand is leeg.');
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return complain('Dit bestand is geen GeoJSON. Kies een bestand dat eindigt op .geojson of .json.');
	}
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function featuresOf(file: unknown): Record<string, unknown>[] {
	if (!isRecord(file) || file.type !== 'FeatureCollection' || !Array.isArray(file.features))
		complain('Dit bestand is geen lijst van gebieden. Nodig is GeoJSON van het soort FeatureCollection.');
	const features: unknown[] = file.features;
	if (!features.length) complain('In dit bestand staat geen enkel gebied.');
	if (features.length > MOST_AREAS)
		complain(`In dit bestand staan ${features.length} gebieden. Het mogen er hoogstens ${MOST_AREAS} zijn.`);
	return features.map((feature, i) =>
		isRecord(feature) ? feature : complain(`Gebied ${i + 1} kunnen wij niet lezen.`)
	);
}

function areaOf({ properties, geometry }: Record<string, unknown>, i: number): Area {
	const which = `Gebied ${i + 1}`;
	if (!isRecord(geometry)) complain(`${which} heeft geen omtrek.`);
	const { type, coordinates } = geometry;
	if (type !== 'Polygon' && type !== 'MultiPolygon')
		complain(`${which} is geen vlak. Nodig is een Polygon of een MultiPolygon.`);
	const polygons = listIn(type === 'Polygon' ? [coordinates] : coordinates, which).map((polygon) =>
		listIn(polygon, which).map((ring) => ringOf(ring, which))
	);
	return { names: namesOf(properties), polygons };
}

const listIn = (value: unknown, which: string): unknown[] =>
	Array.isArray(value) && value.length
		? value
		: complain(`De omtrek van ${which.toLowerCase()} kunnen wij niet lezen.`);

function ringOf(value: unknown, which: string): Ring {
	const ring = listIn(value, which).map((point): Point => {
		const [x, y]: unknown[] = Array.isArray(point) ? point : [];
		if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
			complain(`In de omtrek van ${which.toLowerCase()} staat een punt dat wij niet kunnen lezen.`);
		return [x, y];
	});
	const [first, last] = [ring[0]!, ring.at(-1)!];
	const closed = first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
	if (closed.length < 4) complain(`${which} heeft te weinig punten. Een vlak heeft er minstens drie.`);
	return closed;
}

function namesOf(properties: unknown): Record<string, string> {
	const named = Object.entries(isRecord(properties) ? properties : {}).flatMap(([key, value]) => {
		const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').replaceAll('\0', '').trim() : '';
		const isShort = text && text.length <= LONGEST_NAME && key.length <= LONGEST_NAME;
		return isShort ? [[key.replaceAll('\0', ''), text] as const] : [];
	});
	return Object.fromEntries(named.slice(0, MOST_NAMES));
}

/** How its points become degrees: as they are, or from the Dutch grid. */
function placeFor(points: Point[]): (point: Point) => Point {
	if (points.length > MOST_POINTS) complain('Dit bestand heeft te veel punten. Kies een eenvoudiger bestand.');
	if (points.every(isRdNew)) return fromRdNew;
	if (points.every(([lon, lat]) => lat > 2 && lat < 8 && lon > 50 && lon < 54))
		complain('De lengte en de breedte zijn verwisseld. In GeoJSON staat eerst de lengte, dan de breedte.');
	if (!points.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 85))
		complain('Wij kennen deze coördinaten niet. Bewaar het bestand als WGS84 of als RD New.');
	return (point) => point;
}
