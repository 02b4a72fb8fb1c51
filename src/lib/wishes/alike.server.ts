import { refuse } from '#lib/errors.ts';
import { listLeaves } from './leaves.server.ts';
import { readListed, type ListedWish } from './reading.server.ts';
import type { WishEdition } from './wish.ts';

const MOST_SHOWN = 30;

/** A wish with those that hang with it, and the others of its tree: the most alike first, or those with these words. */
export async function findAlike(edition: WishEdition, id: string, words: string) {
	const seen = await readListed(
		edition,
		(await listLeaves(edition)).filter((leaf) => leaf.seen)
	);
	const wish = seen.find((one) => one.id === id) ?? refuse('not_found');
	const wanted = wordsOf(words || wish.text);
	const others = seen
		.filter((other) => other.id !== id)
		.map((other) => ({ other, shared: sharedWith(wanted, other) }))
		.filter(({ shared }) => !words || shared > 0)
		.toSorted((a, b) => b.shared - a.shared || (a.other.id < b.other.id ? -1 : 1));
	return { wish, doubles: wish.doubles, alike: others.slice(0, MOST_SHOWN).map(({ other }) => other) };
}

/** How much of these words stands in it: 1 is all. */
function sharedWith(wanted: Set<string>, { text }: ListedWish) {
	const own = wordsOf(text);
	const shared = [...wanted].filter((word) => own.has(word)).length;
	return shared / Math.sqrt((wanted.size || 1) * (own.size || 1));
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
