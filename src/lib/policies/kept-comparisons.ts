import { hash } from 'node:crypto';
import { now } from '#lib/clock.ts';
import { compareParagraphs, type Change, type Kin, type Standing } from './comparison.ts';

interface Compared {
	before: Standing[];
	after: Standing[];
	kin: Kin[];
}

interface Kept {
	/** A fingerprint of all that was compared. */
	basis: string;
	changes: readonly Change[];
	/** In bytes, about. */
	size: number;
	until: number;
}

/** In bytes, of all that is kept together: some ten long texts. */
export const MOST_KEPT = 8 * 1024 ** 2;

/** In milliseconds. */
const KEPT_FOR = 3600_000;

/** What was asked last stands last. */
const kept = new Map<string, Kept>();

/**
 * What differs between two versions, compared when nobody asked before. `between` names the two. What they say is looked
 * at each time: when somebody took a story back it is compared anew, and what was kept of it goes.
 */
export function compareOnce(between: string, compared: Compared, slowDown: () => void): Change[] {
	const basis = basisOf(compared);
	const known = kept.get(between);
	kept.delete(between);
	if (known?.basis === basis && known.until > now().getTime()) {
		kept.set(between, known);
		return [...known.changes];
	}
	slowDown();
	const changes = compareParagraphs(compared.before, compared.after, compared.kin);
	kept.set(between, { basis, changes, size: sizeOf(changes), until: now().getTime() + KEPT_FOR });
	dropOldest();
	return [...changes];
}

function basisOf({ before, after, kin }: Compared) {
	const family = kin.map(({ paragraphId, splitFromId, mergedIntoId }) => [paragraphId, splitFromId, mergedIntoId]);
	return hash('sha256', JSON.stringify([before, after, family]), 'base64url');
}

/** Two bytes a letter, and what objects cost. */
const sizeOf = (changes: Change[]) =>
	changes.reduce(
		(sum, { text, formalText, parts, formalParts }) =>
			[...parts, ...formalParts].reduce(
				(all, part) => all + 2 * part.text.length + 80,
				sum + 2 * (text.length + formalText.length) + 200
			),
		0
	);

function dropOldest() {
	let total = keptBytes();
	for (const [between, { size }] of kept) {
		if (total <= MOST_KEPT) return;
		kept.delete(between);
		total -= size;
	}
}

/** How much is kept now, in bytes. */
export const keptBytes = () => [...kept.values()].reduce((sum, { size }) => sum + size, 0);

/** Keeps nothing of what is too old to show. */
export function removeOldComparisons() {
	const moment = now().getTime();
	for (const [between, { until }] of kept) if (until <= moment) kept.delete(between);
}

/** Begins anew, as a process that starts. */
export const forgetComparisons = () => kept.clear();
