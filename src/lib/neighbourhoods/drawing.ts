import { labelPoint } from './label-point.ts';
import { placeLabels, type Label } from './labels.ts';
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
	const wijken = all.filter(({ polygons }) => polygons.length);
	if (!wijken.length) return undefined;
	const projection = projectionOf(boundsOf(wijken.flatMap(({ polygons }) => polygons)));
	const tints = tintsFor(wijken);
	const drawn = wijken.map((wijk, i) => ({ wijk, number: i + 1, polygons: onPicture(wijk.polygons, projection) }));
	const named = drawn.map(({ wijk: { id, name }, number, polygons }) => ({
		...{ id, name, number, polygons },
		...labelPoint(polygons)
	}));
	const labels = (letter: number) => placeLabels(named, letter, projection.height, projection.width);
	return {
		projection,
		shapes: drawn.map(({ wijk, number, polygons }, i) => ({ wijk, number, path: pathOf(polygons), tint: tints[i]! })),
		narrow: labels(LETTER.narrow),
		wide: labels(LETTER.wide)
	};
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
