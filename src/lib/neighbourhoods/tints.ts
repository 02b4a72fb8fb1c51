import type { Polygon } from './outlines.ts';

const TINTS = 4;

/** Which of the tints each wijk gets: who share a border never the same one, as long as there are enough. */
export function tintsFor(wijken: readonly { polygons: readonly Polygon[] }[]): number[] {
	const corners = wijken.map(({ polygons }) => new Set(polygons.flat(2).map(String)));
	const tints: number[] = [];
	for (const [i, own] of corners.entries()) {
		const around = tints.filter((_, j) => corners[j]!.intersection(own).size > 1);
		const used = Array.from({ length: TINTS }, (_, tint) => around.filter((one) => one === tint).length);
		// From another one each time, so that wijken without a shared border differ as well.
		const turned = used.map((_, k) => (i + k) % TINTS);
		tints.push(turned.reduce((one, other) => (used[other]! < used[one]! ? other : one)));
	}
	return tints;
}
