import { overlaps, type Range } from './pieces.ts';

interface Placed {
	id: string;
	text: string;
	startsAt: number | null;
	endsAt: number | null;
}

/**
 * Where in the minutes each part stands. What was brought before places were kept is looked for by its words: the
 * first that no other has. What is not in the minutes, such as a note of a table, has no place.
 */
export function placesOf(minutes: string, parts: Placed[]): Map<string, Range> {
	const places = new Map<string, Range>();
	for (const { id, startsAt, endsAt } of parts)
		if (startsAt !== null && endsAt !== null) places.set(id, { start: startsAt, end: endsAt });
	for (const part of parts) {
		const range = places.has(part.id) ? undefined : freeRange(minutes, part.text, [...places.values()]);
		if (range) places.set(part.id, range);
	}
	return places;
}

function freeRange(minutes: string, text: string, taken: Range[]): Range | undefined {
	for (let at = text ? minutes.indexOf(text) : -1; at >= 0; at = minutes.indexOf(text, at + 1)) {
		const range = { start: at, end: at + text.length };
		if (!taken.some((other) => overlaps(other, range))) return range;
	}
	return undefined;
}
