import type { Colour, SentenceAnalysis } from './analysis.ts';
import { acronymsIn, lettersIn } from './hints/acronyms.ts';
import { ownWordsAmong } from './hints/hard-words.ts';
import type { Hint } from './hints/hint.ts';
import { hintsFor } from './hints/hints.ts';
import type { Language } from './loading.ts';
import { addressIn, type Address } from './hints/mixed-address.ts';
import { measureSentence, type CountedSentence, type MeasuredSentence } from './measuring/features.ts';
import { read } from './segmenting/reading.ts';
import type { LanguageSettings } from './settings.ts';
import { termsAmong } from './terms.ts';

/**
 * What the measure takes of a text, to judge it by itself or as a part of a whole. It holds no token, so it can be kept
 * by who would otherwise read the same paragraph again and again.
 */
export interface Part {
	/** What counts, each with its hints. */
	scored: { sentence: CountedSentence; hints: Hint[] }[];
	sentences: SentenceAnalysis[];
	hints: Hint[];
	/** Words that are no names, and how many of these are Dutch. */
	read: number;
	known: number;
	/** The letters that may stand for a name, which a reader has seen here: a later part need not explain them. */
	letters: Set<string>;
	/** Which letters each hint on an acronym is about, by the id of the hint. */
	acronyms: Map<string, string>;
	/** How it speaks to its reader, to compare with the other parts of a text. */
	address: Address;
	/** The terms of the municipality that stand here and did not count, and its own hard words that did. */
	terms: string[];
	ownWords: string[];
}

export function readPart(source: string, language: Language, settings: LanguageSettings): Part {
	const all = read(source, language.tag).map((sentence) => measureSentence(sentence, language.words));
	const found = all.map((sentence, at) =>
		isScored(sentence) ? hintsFor(sentence, { source, sentences: all, at, lists: language.words, settings }) : []
	);
	const hints = found.flat();
	const scored = all.filter(isScored);
	const words = scored.flatMap(({ tokens }) => tokens.filter(({ kind, tag }) => kind === 'word' && tag !== 'name'));
	return {
		...{ hints, read: words.length, letters: lettersIn(all, source), acronyms: acronymsIn(source, hints) },
		address: addressIn(all),
		known: words.filter(({ lower }) => language.words.isKnown(lower) || language.words.headOf(lower)).length,
		...{ terms: termsNamed(scored, settings), ownWords: ownWordsAmong(scored, settings) },
		scored: all.flatMap((sentence, at) =>
			isScored(sentence) ? { sentence: counted(sentence), hints: found[at]! } : []
		),
		sentences: all.map((sentence, at) => sentenceAnalysis(sentence, found[at]!))
	};
}

const termsNamed = (sentences: MeasuredSentence[], { glossary }: LanguageSettings) => [
	...new Set(sentences.flatMap(({ tokens }) => termsAmong(tokens, glossary).map(({ term }) => term.term)))
];

/** Headings, greetings and loose lines without a verb are no sentences. An item of a list counts with its words. */
const isScored = ({ kind, finiteVerbs, tokens }: MeasuredSentence) => {
	if (kind === 'heading' || kind === 'salutation') return false;
	return finiteVerbs > 0 || kind === 'item' || /^[.!?…]$/.test(tokens.at(-1)!.lower);
};

const counted = ({
	kind,
	words,
	isEasy,
	finiteVerbs,
	zipfs,
	nouns,
	distance,
	density
}: MeasuredSentence): CountedSentence => ({
	...{ kind, words, isEasy, finiteVerbs, zipfs, nouns },
	...(distance === undefined ? {} : { distance }),
	...(density === undefined ? {} : { density })
});

function sentenceAnalysis(sentence: MeasuredSentence, hints: Hint[]): SentenceAnalysis {
	const { start, end, kind, words } = sentence;
	const colour = isScored(sentence) ? colourOf(sentence, hints) : 'none';
	return { range: { start, end }, kind, colour, words, hints: hints.map(({ id }) => id) };
}

/** One sentence is too little to score, so its colour goes by its hints, and by its distance and density. */
function colourOf({ distance = 0, density = 0 }: MeasuredSentence, hints: Hint[]): Colour {
	const serious = hints.filter((hint) => hint.serious).length;
	const weight = serious * 2 + hints.filter((hint) => !hint.serious && hint.kind !== 'rare_word').length;
	if (serious > 1 || weight > 3 || distance > 14 || density > 12) return 'hard';
	return weight > 0 || distance > 9 || density > 8 ? 'fair' : 'plain';
}
