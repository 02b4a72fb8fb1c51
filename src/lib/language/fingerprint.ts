import { abbreviationList, commonAbbreviations } from './lexicon/abbreviations/abbreviations.ts';
import { acronymList } from './lexicon/abbreviations/acronyms.ts';
import { mannerAdverbs } from './lexicon/grammar/adverbs.ts';
import { determiners, dutyVerbs, negatedWords } from './lexicon/grammar/function-words.ts';
import { nominalisationList } from './lexicon/grammar/nominalisations.ts';
import { activeParticiples, stateParticiples } from './lexicon/grammar/participles.ts';
import { hardEntries } from './lexicon/hard/entries.ts';
import { abstracts } from './lexicon/nouns/abstracts.ts';
import { events } from './lexicon/nouns/events.ts';
import { institutions } from './lexicon/nouns/institutions.ts';
import { measures } from './lexicon/nouns/measures.ts';
import { persons } from './lexicon/nouns/persons.ts';
import { places } from './lexicon/nouns/places.ts';
import { things } from './lexicon/nouns/things.ts';
import { times } from './lexicon/nouns/times.ts';
import { undecided } from './lexicon/nouns/undecided.ts';

/** Sixteen hexadecimal digits for all that a score and a hint rest on: another list, another fingerprint. */
export const fingerprintOf = (lists: string[]) => {
	const hash = { one: 0x811c9dc5, other: 0x1b873593 };
	const labels = [abstracts, events, institutions, measures, persons, places, things, times, undecided];
	const short = [abbreviationList, commonAbbreviations, acronymList, nominalisationList];
	const grammar = [mannerAdverbs, determiners, dutyVerbs, negatedWords, activeParticiples, stateParticiples];
	for (const text of [...lists, JSON.stringify(hardEntries()), ...labels, ...short, ...grammar]) add(hash, text);
	return [hash.one, hash.other].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
};

/** FNV-1a twice. It tells lists apart; it is no proof against who wants to cheat. */
function add(hash: { one: number; other: number }, text: string) {
	for (let at = 0; at < text.length; at++) {
		const sign = text.charCodeAt(at);
		hash.one = Math.imul(hash.one ^ sign, 0x01000193);
		hash.other = Math.imul(hash.other ^ sign, 0x85ebca6b) ^ (hash.other >>> 15);
	}
}
