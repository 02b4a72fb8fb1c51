import { createHash } from 'node:crypto';
import { sealOf } from '#lib/forms/seal.ts';
import { canonical } from '../kinds/details.ts';
import type { Saying } from '../kinds/kind.ts';

/** The two texts of a paragraph, each as a fingerprint. */
export interface Pair {
	plainHash: string;
	formalHash: string;
}

/** Which words belonged together, and who says so: somebody, or a frozen version. */
export interface Agreed extends Pair {
	at: Date;
	/** Of the version; nothing when somebody said so. */
	number?: number;
	/** Empty when that person is no longer there. */
	by?: string;
}

/** Why somebody has to look at the two. `both`: the paragraph was cut or joined; `never`: nobody looked yet. */
export interface Drift {
	changed: 'plain' | 'formal' | 'both' | 'never';
	/** Different from then. */
	since: Agreed | undefined;
}

type Words = Pick<Saying, 'text' | 'formalText' | 'details'>;

/** Of a result also its lines are its plain words. */
export const pairOf = ({ text, formalText, details }: Words): Pair => ({
	plainHash: fingerprint([text, canonical(details)]),
	formalHash: fingerprint(formalText)
});

/** Of all that somebody reads who says that the two belong together. */
export const sealOfPair = (words: Words) => sealOf(pairOf(words));

const fingerprint = (words: unknown) => createHash('sha256').update(JSON.stringify(words)).digest('base64url');

export const isSamePair = (a: Pair, b: Pair) => a.plainHash === b.plainHash && a.formalHash === b.formalHash;

/**
 * Whether the two texts went apart since they last belonged together. Who changed both looked at both. `agreed`: the
 * newest first. `unsure`: it was cut or joined, so somebody has to look whatever changed.
 */
export function driftOf(row: Words & { pairUnsure: boolean }, agreed: Agreed[]): Drift | undefined {
	const pair = pairOf(row);
	const since = agreed[0];
	if (row.pairUnsure) return { changed: 'both', since };
	if (!row.formalText || agreed.some((one) => isSamePair(one, pair))) return undefined;
	if (!since) return { changed: 'never', since };
	const [plain, formal] = [since.plainHash !== pair.plainHash, since.formalHash !== pair.formalHash];
	return plain && formal ? undefined : { changed: plain ? 'plain' : 'formal', since };
}
