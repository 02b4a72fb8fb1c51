import type { MeasuredSentence } from '../measuring/features.ts';
import type { Range } from '../segmenting/sentences.ts';
import type { LanguageSettings } from '../settings.ts';
import type { WordLists } from '../words/word-lists.ts';

export type HintKind =
	| 'long_sentence'
	| 'longish_sentence'
	| 'tang'
	| 'split_verb'
	| 'late_verb'
	| 'lead_in'
	| 'nested_clauses'
	| 'enumeration'
	| 'passive'
	| 'hard_word'
	| 'prepositional_phrase'
	| 'archaic_word'
	| 'dient_te'
	| 'noun_for_verb'
	| 'verb_as_noun'
	| 'happening'
	| 'prepositions'
	| 'abbreviation'
	| 'acronym'
	| 'long_word'
	| 'rare_word'
	| 'law'
	| 'double_negation'
	| 'mixed_address';

/** A place where a text can be plainer. Nothing is changed by itself: the writer decides. */
export interface Hint {
	/** The same for the same text. */
	id: string;
	kind: HintKind;
	/** In UTF-16 units: `text.slice(start, end)` is what the hint is about. */
	range: Range;
	/** Not serious is for information. */
	serious: boolean;
	/** In Dutch, one line, for who writes the text. */
	explanation: string;
	/** What one can write instead, the best first. */
	alternatives: string[];
	/** An alternative can take the place of the range as it is; otherwise it is an example. */
	replaces: boolean;
}

export type Found = Omit<Hint, 'id' | 'kind'>;

export interface Surroundings {
	source: string;
	/** All sentences of the text, and at which of them we are. */
	sentences: MeasuredSentence[];
	at: number;
	lists: WordLists;
	settings: LanguageSettings;
}

/** Looks in one sentence for one kind of thing. */
export type Finder = (sentence: MeasuredSentence, around: Surroundings) => Found[];

/** The range from one token up to and including another. */
export const rangeOf = ({ tokens }: MeasuredSentence, from: number, to = from): Range => ({
	start: tokens[from]!.start,
	end: tokens[to]!.end
});

export const serious = (range: Range, explanation: string, alternatives: string[] = []): Found => ({
	...{ range, explanation, alternatives },
	...{ serious: true, replaces: false }
});

export const info = (range: Range, explanation: string, alternatives: string[] = []): Found => ({
	...serious(range, explanation, alternatives),
	serious: false
});

export const asHint = (kind: HintKind, { range: { start, end }, ...found }: Found): Hint => ({
	...{ id: `${kind}-${start}-${end}`, kind, ...found },
	range: { start, end }
});

/** With a capital when what it replaces has one. */
export function inPlace(found: Found, source: string): Found {
	const hasCapital = /^\p{Lu}(?:[\p{Ll}.\s]|$)/u.test(source.slice(found.range.start, found.range.end));
	const alternatives = found.alternatives.map((text) => (hasCapital ? text[0]!.toUpperCase() + text.slice(1) : text));
	return { ...found, alternatives, replaces: alternatives.length > 0 };
}
