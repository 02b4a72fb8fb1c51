import type { MeasuredSentence } from '../measuring/features.ts';
import { abbreviation } from './abbreviations.ts';
import { acronym } from './acronyms.ts';
import { dientTe } from './dient-te.ts';
import { lateVerb, leadIn, splitVerb, tang } from './distances.ts';
import { doubleNegation } from './double-negation.ts';
import { enumeration } from './enumeration.ts';
import { exemptFrom } from './exemptions.ts';
import { archaicWord, happening, hardWord, ownHardWord, prepositionalPhrase } from './hard-words.ts';
import { asHint, type Finder, type Hint, type HintKind, type Surroundings } from './hint.ts';
import { law } from './law.ts';
import { mixedAddress } from './mixed-address.ts';
import { nestedClauses } from './nested-clauses.ts';
import { nounForVerb, verbAsNoun } from './nouns-for-verbs.ts';
import { passive } from './passive.ts';
import { prepositions } from './prepositions.ts';
import { longWord, rareWord } from './rare-words.ts';
import { joinSameNoun } from './same-noun.ts';
import { longSentence, longishSentence } from './sentence-length.ts';

// In the order in which a writer does best to look at them; where two of words overlap, the first stays.
const finders: [HintKind, Finder][] = [
	['long_sentence', longSentence],
	['longish_sentence', longishSentence],
	['tang', tang],
	['split_verb', splitVerb],
	['late_verb', lateVerb],
	['lead_in', leadIn],
	['nested_clauses', nestedClauses],
	['enumeration', enumeration],
	['passive', passive],
	['dient_te', dientTe],
	['abbreviation', abbreviation],
	['acronym', acronym],
	['hard_word', ownHardWord],
	['prepositional_phrase', prepositionalPhrase],
	['archaic_word', archaicWord],
	['happening', happening],
	['hard_word', hardWord],
	['noun_for_verb', nounForVerb],
	['verb_as_noun', verbAsNoun],
	['prepositions', prepositions],
	['double_negation', doubleNegation],
	['law', law],
	['mixed_address', mixedAddress],
	['long_word', longWord],
	['rare_word', rareWord]
];

/** About one word or a few: only one of these stays at a place. */
const aboutWords = new Set<HintKind>([
	...(['dient_te', 'abbreviation', 'acronym', 'hard_word', 'prepositional_phrase', 'archaic_word'] as const),
	...(['happening', 'long_word', 'rare_word'] as const)
]);

/** The hints for one sentence, by their place. A quote is not the writer’s, so there are none. */
export function hintsFor(sentence: MeasuredSentence, around: Surroundings): Hint[] {
	if (sentence.kind === 'quote' || sentence.kind === 'salutation') return [];
	const isExempt = exemptFrom(sentence, around.settings);
	const taken: Hint[] = [];
	for (const [kind, find] of finders)
		for (const found of find(sentence, around)) {
			const { start, end } = found.range;
			const overlaps = (other: Hint) =>
				aboutWords.has(other.kind) && other.range.start < end && start < other.range.end;
			if (aboutWords.has(kind) && (isExempt(start, end) || taken.some(overlaps))) continue;
			taken.push(asHint(kind, found));
		}
	return joinSameNoun(taken).toSorted((one, other) => one.range.start - other.range.start);
}
