import { keysOf, type Said } from './coding.ts';
import type { ThemeKey } from './world.ts';

interface Thread {
	theme: ThemeKey;
	also?: ThemeKey;
	words: RegExp;
	dissent?: { words: RegExp };
}

export type Sorted<Key> = { key: Key; supports: string[]; dissents: string[] };

/**
 * Puts each contribution under the rode draad that it is known to speak for, and where that is not known under the one
 * of its theme whose words it holds most of; what holds none goes under the first one. `chosen`: from where they were
 * said.
 */
export function sortUnderFindings<Key extends string>(
	said: Said[],
	threads: Record<Key, Thread>,
	chosen = new Map<string, Key>()
): Sorted<Key>[] {
	const sorted = keysOf(threads).map((key): Sorted<Key> => ({ key, supports: [], dissents: [] }));
	for (const { id, text, theme, thread } of said) {
		const known = thread === undefined ? chosen.get(id) : thread;
		const place = sorted
			.filter(({ key }) => (known === undefined ? fits(threads[key], theme, text) : known === key))
			.toSorted((a, b) => hits(text, threads[b.key]) - hits(text, threads[a.key]))[0];
		if (place) sideOf(place, text, threads[place.key]).push(id);
	}
	return sorted;
}

/** Under another theme only when its words are there. */
const fits = (thread: Thread, theme: ThemeKey | undefined, text: string) =>
	thread.theme === theme || (thread.also !== undefined && thread.also === theme && hits(text, thread) > 0);

const sideOf = ({ supports, dissents }: Sorted<string>, text: string, { dissent }: Thread) =>
	dissent?.words.test(text) ? dissents : supports;

/** Who is against it speaks about it most of all. */
const hits = (text: string, { words, dissent }: Thread) =>
	(text.match(new RegExp(words.source, 'gi'))?.length ?? 0) + (dissent?.words.test(text) ? 9 : 0);
