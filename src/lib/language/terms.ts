import { HIDDEN } from './segmenting/lines.ts';
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
	const { byFirst } = indexOf(terms);
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

/** The same, in a text that has no marks of Markdown. Reading words takes time: not where no term can begin. */
export const termsIn = <T extends Term>(text: string, terms: readonly T[]): FoundTerm<T>[] =>
	terms.length && mayHold(text, indexOf(terms)) ? termsAmong(tokensOf(text, 0, text.length), terms) : [];

interface Indexed {
	words: string[];
	/** Which of the terms. */
	at: number;
}

interface Index {
	byFirst: ReadonlyMap<string, Indexed[]>;
	/** The letters with which a first word begins, up to a hyphen or a dot; empty of a word that begins with a sign. */
	heads: ReadonlySet<string>;
}

// What a municipality decided is read once and then asked of each sentence.
const indexes = new WeakMap<readonly Term[], Index>();

function indexOf(terms: readonly Term[]): Index {
	const known = indexes.get(terms);
	if (known) return known;
	const all = terms.map(({ term }, at) => ({ words: tokensOf(term, 0, term.length).map(({ lower }) => lower), at }));
	const byFirst = Map.groupBy(
		all.filter(({ words }) => words.length),
		({ words }) => words[0]!
	);
	const heads = new Set([...byFirst.keys()].map((first) => /^[\p{L}\d]*/u.exec(first)![0]));
	indexes.set(terms, { byFirst, heads });
	return { byFirst, heads };
}

function mayHold(text: string, { heads }: Index) {
	// A letter in two parts reads as one, and a sign has no letters to look for.
	if (heads.has('') || text.includes(HIDDEN) || /\p{M}/u.test(text)) return true;
	for (const [run] of text.matchAll(/[\p{L}\d]+/gu))
		if (basesOf(run.toLowerCase()).some((base) => heads.has(base))) return true;
	return false;
}

const endings = ['', 'n', 's', 'e', "'s", 'en'];

/** The word, and what it can be the plural of; the word itself first. */
function basesOf(word: string) {
	const bases = [word];
	for (const ending of endings)
		if (ending && word.length > ending.length && word.endsWith(ending)) bases.push(word.slice(0, -ending.length));
	return bases;
}

const standsAt = (tokens: Token[], at: number, words: string[]) =>
	words.every((word, i) => isForm(tokens[at + i]?.lower ?? '', word, i === words.length - 1));

/** The word itself; of the last one the plural too. */
const isForm = (found: string, word: string, isLast: boolean) =>
	found === word || (isLast && found.startsWith(word) && endings.includes(found.slice(word.length)));
