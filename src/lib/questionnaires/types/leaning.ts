import type { Words } from '../words/words.ts';

/** What a place between A and B means, in words. `index`: from 0, which is wholly A. */
export function leaning(index: number, count: number, words: Words): string {
	const last = count - 1;
	if (index === 0) return words.wholly('A');
	if (index === last) return words.wholly('B');
	if (index * 2 === last) return words.evenly;
	const side = words.rather(index * 2 < last ? 'A' : 'B');
	// Where more places say the same, their number tells them apart.
	return count > 5 ? `${side} (${index + 1})` : side;
}
