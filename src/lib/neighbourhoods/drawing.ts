import { labelPoint } from './label-point.ts';
import { placeLabels, type Label } from './labels.ts';
import { simplifyLine } from './line-simplifying.ts';
import { boundsOf, type MapWijk, type Polygon } from './outlines.ts';
import { type Projection, projectionOf } from './projection.ts';
import { tintsFor } from './tints.ts';

export interface Shape {
	wijk: MapWijk;
	/** The number on the map when the name does not fit, from 1. */
	number: number;
	path: string;
	tint: number;
}

/** The map as shapes and words. All measures in units of the picture. */
export interface Drawing {
	projection: Projection;
	shapes: Shape[];
	/** For a picture of less than 480 px, and for a wider one. */
	narrow: Label[];
	wide: Label[];
}

/** The height of a letter: at least 11 px in a picture of 272, 13 px in one of 512. */
export const LETTER = { narrow: 68, wide: 42 };

/** The wijken that have an outline, in their order; nothing when none has. */
export function drawMap(all: readonly MapWijk[]): Drawing | undefined {
	// Every visitor sees the same map, and finding a place for the names takes longer than the rest of a page.
	const key = JSON.stringify(all);
	if (last?.key !== key) last = { key, drawing: draw(all) };
	return last.drawing;
}

let last: { key: string; drawing: Drawing | undefined } | undefined;

function draw(all: readonly MapWijk[]): Drawing | undefined {
	const wijken = all.filter(({ polygons }) => polygons.length);
	if (!wijken.length) return undefined;
	const projection = projectionOf(boundsOf(wijken.flatMap(({ polygons }) => polygons)));
	const tints = tintsFor(wijken);
	const drawn = wijken.map((wijk, i) => ({ wijk, number: i + 1, polygons: onPicture(wijk.polygons, projection) }));
	const named = drawn.map(({ wijk: { id, name }, number, polygons }) => ({
		...{ id, name, number },
		...roomFor(coarse(polygons))
	}));
	const labels = (letter: number) => placeLabels(named, letter, projection.height, projection.width);
	return {
		projection,
		shapes: drawn.map(({ wijk, number, polygons }, i) => ({ wijk, number, path: pathOf(polygons), tint: tints[i]! })),
		narrow: labels(LETTER.narrow),
		wide: labels(LETTER.wide)
	};
}

/** In units of the picture. Where a name stands does not hang on each bend of a border, and every page waits for it. */
const COARSE = 12;

function coarse(polygons: readonly Polygon[]): readonly Polygon[] {
	const simple = polygons.map((rings) => rings.map((ring) => simplifyLine(ring, COARSE)));
	const large = simple.filter(([outer]) => outer!.length > 3);
	return large.length ? large : polygons;
}

/** Words are wider than high: room beside them counts for less. */
const WORDS = 2.5;

function roomFor(polygons: readonly Polygon[]) {
	const pressed = polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x / WORDS, y] as const)));
	const { spot, room } = labelPoint(pressed);
	return { polygons, spot: [spot[0] * WORDS, spot[1]] as const, room };
}

/** In whole units, equal for who share a border: no gap shows between them. */
const onPicture = (polygons: readonly Polygon[], { toPicture }: Projection): Polygon[] =>
	polygons.map((rings) =>
		rings.map((ring) =>
			ring.map((point) => {
				const [x, y] = toPicture(point);
				return [Math.round(x), Math.round(y)] as const;
			})
		)
	);

const pathOf = (polygons: readonly Polygon[]) => polygons.flat().map(ringPath).join('');

function ringPath(ring: Polygon[number]) {
	let [x, y] = ring[0]!;
	let path = `M${x} ${y}`;
	for (const [nextX, nextY] of ring.slice(1, -1)) {
		if (nextX === x && nextY === y) continue;
		path += `l${nextX - x} ${nextY - y}`.replace(' -', '-');
		[x, y] = [nextX, nextY];
	}
	return `${path}z`;
}
