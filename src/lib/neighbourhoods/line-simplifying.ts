import { distanceToLine, type Point } from './outlines.ts';

/**
 * The line with fewer points, nowhere further from it than the tolerance, in the unit of the points (Douglas and
 * Peucker). Without recursion, so that no line is too long for it.
 */
export function simplifyLine(line: readonly Point[], tolerance: number): Point[] {
	const keep = new Set([0, line.length - 1]);
	const waiting: [from: number, to: number][] = [[0, line.length - 1]];
	while (waiting.length) {
		const [from, to] = waiting.pop()!;
		const { at, distance } = furthest(line, from, to);
		if (distance <= tolerance) continue;
		keep.add(at);
		waiting.push([from, at], [at, to]);
	}
	return line.filter((_, i) => keep.has(i));
}

/** The point between two others of the line that lies furthest from what joins those. */
export function furthest(line: readonly Point[], from: number, to: number) {
	let found = { at: from, distance: 0 };
	for (let at = from + 1; at < to; at++) {
		const distance = distanceToLine(line[at]!, line[from]!, line[to]!);
		if (distance > found.distance) found = { at, distance };
	}
	return found;
}
