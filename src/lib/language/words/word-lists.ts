import { nounOf, type Noun } from '../lexicon/nouns/nouns.ts';
import { singularsOf } from '../lexicon/nouns/singulars.ts';
import { headOf } from './compounds.ts';
import type { Filter } from './filter.ts';

export interface WordLists {
	/** Zipf: log10 of how often a word comes in a billion words. 7 is “de”, 3 is a word that one seldom meets. */
	zipfOf: (word: string) => number;
	/** The place in the list of common words, from 1; undefined for the rest. */
	rankOf: (word: string) => number | undefined;
	isKnown: (word: string) => boolean;
	isNoun: (word: string) => boolean;
	/** What the tagger may know of a word: bits for common, known, noun and labelled as one. */
	classOf: (word: string) => number;
	/** Of a compound: the noun that it is a kind of. */
	headOf: (word: string) => string | undefined;
	/** What a noun stands for; undefined when nobody labelled it. */
	nounOf: (word: string) => Noun | undefined;
}

/** Fitted by the LiNT-II rebuild on SUBTLEX-NL: r = .97 for the words of the list. */
const zipfOfRank = (rank: number) => 8.85 - 1.34 * Math.log10(rank);
// What is not in the list has about this, by whether a dictionary knows it: the mean in texts of municipalities.
const KNOWN = 2.4;
const UNKNOWN = 1.5;

/** `common` are words from the most to the least common, split by spaces. */
export function makeWordLists(common: string, known: Filter, nouns: Filter): WordLists {
	const ranks = new Map<string, number>();
	for (const [at, word] of common.split(' ').entries()) if (!ranks.has(word)) ranks.set(word, at + 1);
	const heads = new Map<string, string | undefined>();
	const labels = new Map<string, Noun | undefined>();
	const zipfOfWord = (word: string) => {
		const rank = ranks.get(word);
		if (rank) return zipfOfRank(rank);
		return known.has(word) ? KNOWN : UNKNOWN;
	};
	const classes = new Map<string, number>();
	const classOfWord = (word: string) =>
		(ranks.has(word) ? 1 : 0) +
		(known.has(word) ? 2 : 0) +
		(nouns.has(word) ? 4 : 0) +
		(isListed(lists.nounOf(word)) ? 8 : 0) +
		(!known.has(word) && lists.headOf(word) ? 16 : 0);
	const lists: WordLists = {
		rankOf: (word) => ranks.get(word),
		isKnown: (word) => ranks.has(word) || known.has(word),
		isNoun: (word) => nouns.has(word),
		classOf(word) {
			if (!classes.has(word)) remember(classes, word, classOfWord(word));
			return classes.get(word)!;
		},
		headOf(word) {
			if (word.length > LONGEST) return undefined;
			if (!heads.has(word)) remember(heads, word, headOf(word, lists));
			return heads.get(word);
		},
		nounOf(word) {
			if (word.length > LONGEST) return undefined;
			if (!labels.has(word)) remember(labels, word, nounOf(word));
			return labels.get(word);
		},
		zipfOf(word) {
			const head = lists.headOf(word);
			if (!head) return zipfOfWord(word);
			return Math.max(...singularsOf(head).map(zipfOfWord), zipfOfWord(word));
		}
	};
	return lists;
}

/** Labelled itself, and not by its head or its ending. */
const isListed = (noun: Noun | undefined) => noun && !noun.head && noun.lemma.length > 3;

/** In letters: longer words are no words. */
const LONGEST = 60;
const MOST_REMEMBERED = 20_000;

/** A text can hold any number of words; what is remembered of them stays small. */
function remember<T>(memory: Map<string, T>, word: string, what: T) {
	if (memory.size >= MOST_REMEMBERED) memory.clear();
	memory.set(word, what);
}
