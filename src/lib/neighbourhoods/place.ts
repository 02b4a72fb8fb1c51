import { isWithin, boundsOf, type MapWijk, type Point, wijkNear } from './outlines.ts';
import { projectionOf } from './projection.ts';

/** A place in the municipality, as precise as somebody wanted to be. */
export interface Place {
	/** The id of the wijk. */
	neighbourhood?: string;
	/** A street or a place, in words. */
	street?: string;
	/** `5.66123,51.97045`: longitude and latitude. */
	point?: string;
}

/**
 * The map stands on the page in two sizes, of which the screen shows one. A browser sends where one clicked in CSS pixels
 * of the picture as it is shown, without its size: so each has a name of its own, and its width is fixed. In CSS pixels.
 */
export const pictures = [
	{ name: 'map', width: 272 },
	{ name: 'large', width: 512 }
] as const;

export interface PlaceReading {
	place: Place;
	/** Whether the map or what takes the mark away was pressed: the same page comes again, with this place. */
	again: boolean;
	problem?: { field: string; message: string };
}

/** A wijk without outlines is in the list only. */
type Drawn = Pick<MapWijk, 'id' | 'name' | 'polygons'>;

type Values = Record<string, string | string[]>;

/** What is said of a place that cannot be, in the language of the visitor. */
export interface PlaceWords {
	outside: string;
	unknown: string;
	/** Another wijk was chosen from the list than the one in which the point lies. */
	elsewhere: (chosen: string, at: string) => string;
}

/** In characters, of the street. */
export const LONGEST_STREET = 120;

/**
 * What a form that asks a place sent, in the fields `name`, `name.street`, `name.point`, `name.remove`, and those of the
 * pictures of the map. What is wrong is left out of the place, and said.
 */
export function readPlace(values: Values, name: string, wijken: readonly Drawn[], words: PlaceWords): PlaceReading {
	const given = (field: string) => ([values[field]].flat()[0] ?? '').replaceAll('\0', '').trim();
	const street = given(`${name}.street`).replace(/\s+/g, ' ').slice(0, LONGEST_STREET);
	const known = wijken.find(({ id }) => id === given(name));
	const point = readPoint(given(`${name}.point`), wijken);
	const place: Place = { ...(known && { neighbourhood: known.id }), ...(street && { street }) };

	const click = clickIn(given, name, wijken);
	if (click) {
		const wijk = wijkNear(wijken, click.point, click.tolerance);
		if (wijk) return { place: { ...place, neighbourhood: wijk.id, point: asText(click.point) }, again: true };
		const problem = { field: name, message: words.outside };
		return { place: { ...place, ...(point && { point: point.text }) }, again: true, problem };
	}
	if (given(`${name}.remove`)) return { place, again: true };
	if (given(name) && !known) return { place, again: false, problem: { field: name, message: words.unknown } };
	if (!point) return { place, again: false };
	if (known && known.id !== point.wijk.id) {
		const message = words.elsewhere(known.name, point.wijk.name);
		return { place: { ...place, point: point.text }, again: false, problem: { field: name, message } };
	}
	return { place: { ...place, neighbourhood: point.wijk.id, point: point.text }, again: false };
}

/** As the fields of a form that comes back with another place than was sent. */
export const fieldsOfPlace = (name: string, { neighbourhood = '', street = '', point = '' }: Place) => ({
	[name]: neighbourhood,
	[`${name}.street`]: street,
	[`${name}.point`]: point
});

/**
 * Where on the earth one clicked. The left upper corner is what a browser sends for who pressed Enter: nobody clicked
 * then.
 */
function clickIn(given: (field: string) => string, name: string, wijken: readonly Drawn[]) {
	const drawn = wijken.flatMap(({ polygons }) => polygons);
	const picture = pictures.find((picture) => given(`${name}.${picture.name}.x`));
	if (!picture || !drawn.length) return undefined;
	const [x, y] = ['x', 'y'].map((axis) => given(`${name}.${picture.name}.${axis}`)) as [string, string];
	if (!/^\d{1,4}$/.test(x) || !/^\d{1,4}$/.test(y) || (Number(x) === 0 && Number(y) === 0)) return undefined;
	const { width, toEarth, metresPerUnit } = projectionOf(boundsOf(drawn));
	const scale = width / picture.width;
	// The middle of the pixel; and a thumb may be ten pixels beside it.
	const point = toEarth([(Number(x) + 0.5) * scale, (Number(y) + 0.5) * scale]);
	return { point, tolerance: 10 * scale * metresPerUnit };
}

const POINT = /^(-?\d{1,3}\.\d{1,6}),(-?\d{1,2}\.\d{1,6})$/;

/** The point that a text says, and the wijk at it; nothing when it is no point of this municipality. */
export function readPoint(text: string, wijken: readonly Drawn[]) {
	const found = POINT.exec(text);
	const drawn = wijken.flatMap(({ polygons }) => polygons);
	if (!found || !drawn.length) return undefined;
	const point: Point = [Number(found[1]), Number(found[2])];
	const { toPicture, toEarth, width, height, metresPerUnit } = projectionOf(boundsOf(drawn));
	const [west, north] = toEarth([0, 0]);
	const [east, south] = toEarth([width, height]);
	if (!isWithin(point, { west, south, east, north })) return undefined;
	const wijk = wijkNear(wijken, point, (12 * width * metresPerUnit) / pictures[0].width);
	return wijk && { text, point, wijk, spot: toPicture(point) };
}

/** To five digits: a metre. Always with a point in it. */
const asText = (point: Point) => point.map((degrees) => degrees.toFixed(5)).join(',');
