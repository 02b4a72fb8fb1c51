import type { Range } from './segmenting/sentences.ts';
import { tokensOf, type Token } from './segmenting/tokens.ts';
import type { Term } from './settings.ts';

export interface FoundTerm<T extends Term = Term> extends Range {
	term: T;
}

/**
 * Where these terms stand among the words of a text: the term itself, and the plural of its last word. A term within
 * another word is none; of two that begin at the same word the longest counts. Ranges are those of the tokens.
 */
export function termsAmong<T extends Term>(tokens: Token[], terms: readonly T[]): FoundTerm<T>[] {
	if (!terms.length) return [];
	const byFirst = indexOf(terms);
	const found: FoundTerm<T>[] = [];
	let from = 0;
	for (const [at, { lower, start }] of tokens.entries()) {
		if (at < from) continue;
		const fitting = basesOf(lower).flatMap((base) => byFirst.get(base) ?? []);
		const longest = fitting.reduce<Indexed | undefined>(
			(best, one) => (one.words.length > (best?.words.length ?? 0) && standsAt(tokens, at, one.words) ? one : best),
			undefined
		);
		if (!longest) continue;
		from = at + longest.words.length;
		found.push({ term: terms[longest.at]!, start, end: tokens[from - 1]!.end });
	}
	return found;
}

/** The same, in a text that has no marks of Markdown. */
export const termsIn = <T extends Term>(text: string, terms: readonly T[]): FoundTerm<T>[] =>
	terms.length ? termsAmong(tokensOf(text, 0, text.length), terms) : [];

interface Indexed {
	words: string[];
	/** Which of the terms. */
	at: number;
}

type Index = ReadonlyMap<string, Indexed[]>;

// What a municipality decided is read once and then asked of each sentence.
const indexes = new WeakMap<readonly Term[], Index>();

function indexOf(terms: readonly Term[]): Index {
	const known = indexes.get(terms);
	if (known) return known;
	const all = terms.map(({ term }, at) => ({ words: tokensOf(term, 0, term.length).map(({ lower }) => lower), at }));
	const index = Map.groupBy(
		all.filter(({ words }) => words.length),
		({ words }) => words[0]!
	);
	indexes.set(terms, index);
	return index;
}

const endings = ['', 'n', 's', 'e', "'s", 'en'];

/** The word, and what it can be the plural of; the word itself first. */
const basesOf = (word: string) =>
	endings.flatMap((ending) =>
		word.endsWith(ending) && word.length > ending.length ? word.slice(0, word.length - ending.length) : []
	);

const standsAt = (tokens: Token[], at: number, words: string[]) =>
	words.every((word, i) => isForm(tokens[at + i]?.lower ?? '', word, i === words.length - 1));

/** The word itself; of the last one the plural too. */
const isForm = (found: string, word: string, isLast: boolean) =>
	found === word || (isLast && found.startsWith(word) && endings.includes(found.slice(word.length)));
