import { opened } from '../lexicon/inflect/spelling.ts';
import { singularsOf } from '../lexicon/nouns/singulars.ts';
import { verbOfParticiple } from '../grammar/infinitives.ts';
import type { WordLists } from './word-lists.ts';

const RARE = 2.6;
/** In letters. */
const SHORTEST = 5;
const LONGEST = 30;

/** Seldom met, and so are the words of its family: “koelere” is no rare word, for “koel” is none. In Zipf below 2.6. */
export function isRare(word: string, lists: WordLists) {
	if (word.length < SHORTEST || word.length > LONGEST || lists.zipfOf(word) >= RARE) return false;
	if (isThing(word, lists)) return false;
	// A common word by itself: the end of a guessed form may look like the head of a compound.
	return !familyOf(word, lists).some((form) => lists.rankOf(form));
}

const things = new Set(['person', 'place', 'thing', 'time', 'measure']);

/** Labelled by itself as what one can see or count: seldom said in films, and yet known. */
function isThing(word: string, lists: WordLists) {
	const noun = lists.nounOf(word);
	return noun !== undefined && !noun.head && things.has(noun.kind) && singularsOf(word).includes(noun.lemma);
}

const endings =
	/(?:e|s|er|ere|st|ste|t|d|de|te|den|ten|en|n|end|ende|je|jes|tje|tjes|pje|pjes|heid|ing|ingen|lijk|lijke|baar|bare|ster|er|ers|loos|loze|achtig|achtige|vol|volle)$/;
const beginnings =
	/^(?:aan|af|bij|binnen|door|in|mee|na|om|on|ont|op|over|samen|tegen|terug|toe|uit|vast|ver|be|voor|vooruit|weg|her|ge)(?=\p{L}{4})/u;

/** Words that this one was made of. It guesses; who asks looks up which of them exist. */
function familyOf(word: string, lists: WordLists): string[] {
	const verb = /(?:d|t|en|de|te)$/.test(word)
		? verbOfParticiple(word.replace(/e$/, ''), lists.isKnown)?.replace(/^.*\//, '')
		: undefined;
	const parts = [word, word.replace(beginnings, ''), word.replace(beginnings, '').replace(/^ge/, '')];
	const bases = parts.flatMap((part) => [part, ...stemsOf(part)]);
	const all = bases.flatMap((base) => [...singularsOf(base), `${base}en`, `${opened(base)}en`, `${base}t`, `${base}e`]);
	return [...new Set(verb ? [...all, verb] : all)].filter((form) => form.length > 3);
}

function stemsOf(word: string): string[] {
	const stems: string[] = [];
	for (let size = 1; size <= 6 && word.length - size > 3; size++)
		if (endings.exec(word.slice(-size))?.[0].length === size) stems.push(...respelled(word.slice(0, -size)));
	return stems;
}

/** “koeler” has “koel”, “witter” has “wit”, “rozer” has “roos”. */
const respelled = (stem: string) => [
	stem,
	stem.replace(/([bdfgklmnprst])\1$/, '$1'),
	stem.replace(/([aeou])([bdfgklmnprst])$/, '$1$1$2'),
	stem.replace(/v$/, 'f').replace(/z$/, 's')
];
