import { keepOutlines } from '#lib/neighbourhoods/outlines.server.ts';
import type { Point } from '#lib/neighbourhoods/outlines.ts';
import { borders, curved, outlines, type Border } from './borders.ts';
import type { World } from './world.ts';

/** Lindewaard on the map, so that one can choose a place on it. */
export async function addOutlines({ people, neighbourhoods }: Pick<World, 'people' | 'neighbourhoods'>) {
	const drawn = neighbourhoods.map(({ id, name }) => ({ id, border: outlines[name]! }));
	await keepOutlines(people.administrator, {
		areas: drawn.map(({ border }) => ({ names: {}, polygons: [[ringOf(border)]] })),
		wijk: drawn.map(({ id }) => id)
	});
}

/** The borders one after the other; one with a minus runs backwards. */
function ringOf(names: readonly (Border | `-${Border}`)[]): Point[] {
	const open = names.flatMap((name) => {
		const line = name.startsWith('-') ? lineOf(name.slice(1) as Border).toReversed() : lineOf(name as Border);
		return line.slice(0, -1);
	});
	return [...open, open[0]!].map(onEarth);
}

const lineOf = (name: Border): readonly Point[] => (curved.has(name) ? bend(borders[name]) : borders[name]);

const STEPS = 5;

/** A smooth line through the points (Catmull and Rom). */
function bend(line: readonly Point[]): Point[] {
	const bent = line.slice(0, -1).flatMap((from, i) => {
		const [before, to, after] = [line[i - 1] ?? from, line[i + 1]!, line[i + 2] ?? line[i + 1]!];
		return Array.from({ length: STEPS }, (_, step): Point => {
			const t = step / STEPS;
			const along = (k: 0 | 1) =>
				0.5 *
				(2 * from[k] +
					(to[k] - before[k]) * t +
					(2 * before[k] - 5 * from[k] + 4 * to[k] - after[k]) * t ** 2 +
					(3 * from[k] - before[k] - 3 * to[k] + after[k]) * t ** 3);
			return [along(0), along(1)];
		});
	});
	return [...bent, line.at(-1)!];
}

/** The drawing has steps of nine metres; Lindewaard is nowhere, and this is a place for it between the rivers. */
const onEarth = ([x, y]: Point): Point => [5.46 + x * 0.000131, 51.955 - y * 0.0000809];
