import { efforts, TUFT_RADIUS, tufts } from './skeleton.ts';

/** A young tree has this many tufts of its own, before anybody wished anything. */
const FEWEST = 15;

/**
 * The tufts that have grown: those that carry wishes, and what a tree reaches as easily as those. Without the second a
 * tree with ten wishes would be ten bare twigs.
 */
export function grownOf(load: ReadonlyMap<number, number>): number[] {
	const reached = Math.max(efforts[FEWEST - 1]!, ...[...load.keys()].map((tuft) => efforts[tuft]!));
	return [...tufts.keys()].filter((tuft) => load.has(tuft) || efforts[tuft]! <= reached);
}

/** The leaves that are nobody's wish, as one shape: rounds around the tufts. `light`: where the sun falls on them. */
export function crownOf(grown: readonly number[]): { shade: string; light: string } {
	// A large tree has many: then each third is enough, as the leaves of wishes hide the rest.
	const step = grown.length > MANY ? 3 : 1;
	const some = grown.filter((_, i) => i % step === 0 || i >= grown.length - MANY);
	const rounds = (aside: number, up: number, size: number) =>
		some.map((tuft) => ring(tufts[tuft]!.x + aside, tufts[tuft]!.y - up, TUFT_RADIUS * size + (tuft % 5) * 2)).join('');
	return { shade: rounds(0, 0, 1.45), light: rounds(6, 9, 1.1) };
}

const MANY = 60;

/** As a path, of whole units: who looks sees no difference. */
export function ring(x: number, y: number, r: number) {
	const radius = Math.round(r);
	return `M${Math.round(x) - radius} ${Math.round(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}
