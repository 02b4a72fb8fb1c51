import { createHash } from 'node:crypto';
import { refuse } from '#lib/errors.ts';

/** A short hash of what a form is filled in with: two with the same seal hold the same words. */
export const sealOf = (...words: unknown[]) =>
	createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 22);

/**
 * The last of two who save does not wipe out the first. `basedOn`: the seal of what this person saw when they began;
 * without it nobody looked, as in an import. Who saves what is stored already is not overtaken.
 */
export function assertUnchanged(basedOn: string | undefined, stored: unknown[], wanted?: unknown[]) {
	const now = sealOf(...stored);
	if (basedOn === undefined || basedOn === now || (wanted && sealOf(...wanted) === now)) return;
	refuse('conflict', 'Iemand anders heeft dit intussen gewijzigd. Leg de twee teksten naast elkaar.');
}
