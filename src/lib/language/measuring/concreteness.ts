import type { Concreteness } from '../lexicon/nouns/nouns.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { ContentWord } from './content.ts';

/** Names are of people and places mostly; letters in capitals stand for an organisation or a law. */
export function concretenessOf({ token, isName }: ContentWord, lists: WordLists): Concreteness {
	const noun = lists.nounOf(token.lower);
	if (!isName) return noun?.concreteness ?? 'undefined';
	if (/^\p{Lu}{2,}$/u.test(token.word)) return 'abstract';
	return noun && !noun.head && lists.rankOf(token.lower) ? noun.concreteness : 'concrete';
}
