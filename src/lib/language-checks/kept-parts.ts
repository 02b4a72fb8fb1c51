import type { Part } from '#lib/language/part.ts';

/** In UTF-16 units of the texts: what was taken of this much is about 20 MB. */
const MOST = 1_000_000;

const kept = new Map<string, { part: Part; size: number }>();
let total = 0;

/**
 * What was taken of this text before, or is taken now: of a long document, somebody who writes changes one paragraph at
 * a time. What was not asked for longest goes first.
 */
export function keptPart(key: string, size: number, read: () => Part): Part {
	const known = kept.get(key);
	if (known) kept.delete(key);
	const entry = known ?? { part: read(), size };
	if (!known) total += size;
	kept.set(key, entry);
	for (const [oldest, { size: its }] of kept) {
		if (total <= MOST || oldest === key) break;
		kept.delete(oldest);
		total -= its;
	}
	return entry.part;
}
