import type { Features } from './features.ts';

/** From 1, the easiest, to 4. */
export type Level = 1 | 2 | 3 | 4;

/**
 * The score of LiNT-II (Kim and Pander Maat 2025), from 0 to 100: higher is harder. Frequency in Zipf, distance in
 * words, density in content words per finite verb, concreteness as a share from 0 to 1.
 */
export function scoreOf({ frequency, distance, density, concreteness }: Features): number {
	const ease = -4.20782 + 17.283729 * frequency - 1.624415 * distance - 2.53678 * density + 16.001231 * concreteness;
	return 100 - Math.max(0, Math.min(100, ease));
}

/** A text that is plainer than this in one respect gets no better score for it; so a plain sentence never harms. */
const plainest = { frequency: 4.9, distance: 2.5, density: 2.5 };

export const boundedFeatures = (features: Features): Features => ({
	frequency: Math.min(features.frequency, plainest.frequency),
	distance: Math.max(features.distance, plainest.distance),
	density: Math.max(features.density, plainest.density),
	concreteness: features.concreteness
});

export function levelOf(score: number): Level {
	if (score < 34) return 1;
	if (score < 46) return 2;
	return score < 58 ? 3 : 4;
}

/** In percent of the adults in the Netherlands, by LiNT: who has trouble with a text of this level. */
export const strugglingAt: Record<Level, number> = { 1: 14, 2: 29, 3: 53, 4: 78 };
