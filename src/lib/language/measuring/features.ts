import { gapsOf, type Gaps } from '../grammar/gaps.ts';
import type { Sentence, TaggedToken } from '../segmenting/reading.ts';
import type { WordLists } from '../words/word-lists.ts';
import { concretenessOf } from './concreteness.ts';
import { contentOf, type ContentWord } from './content.ts';
import { distanceOf } from './distance.ts';

/** What one sentence adds to the figures of the text. */
export interface CountedSentence {
	kind: Sentence['kind'];
	words: number;
	finiteVerbs: number;
	/** Zipf of each content word that has a frequency of its own. */
	zipfs: number[];
	nouns: { concrete: number; all: number };
	/** In words; undefined for what has no verb. */
	distance?: number;
	/** Content words per finite verb; undefined for what has no verb. */
	density?: number;
}

export interface MeasuredSentence extends Sentence, CountedSentence {
	kind: Sentence['kind'];
	gaps: Gaps;
	content: ContentWord[];
}

export function measureSentence(sentence: Sentence, lists: WordLists): MeasuredSentence {
	const { tokens } = sentence;
	const gaps = gapsOf(tokens);
	const content = contentOf(tokens, gaps.clauses);
	const finiteVerbs = gaps.clauses.filter(({ finite }) => finite !== undefined).length;
	const kinds = content.filter((one) => one.isNoun || one.isName).map((one) => concretenessOf(one, lists));
	return {
		...{ ...sentence, gaps, content, finiteVerbs },
		words: tokens.filter(({ kind }) => kind !== 'sign').length,
		zipfs: content.filter((one) => hasFrequency(one)).map(({ token }) => lists.zipfOf(token.lower)),
		nouns: { concrete: kinds.filter((kind) => kind === 'concrete').length, all: kinds.length },
		...(finiteVerbs ? { distance: distanceOf(tokens, gaps), density: content.length / finiteVerbs } : {})
	};
}

/**
 * The four features of LiNT-II: the mean Zipf of the content words, the mean of the longest distance in a sentence (in
 * words), the mean of the content words per finite verb, and the share of the nouns that is concrete (0 to 1).
 */
export interface Features {
	frequency: number;
	distance: number;
	density: number;
	concreteness: number;
}

/** Nothing when there is no content word, no verb or no noun: then there is nothing to take a mean of. */
export function featuresOf(sentences: CountedSentence[]): Features | undefined {
	const zipfs = sentences.flatMap((sentence) => sentence.zipfs);
	const distances = sentences.flatMap(({ distance }) => (distance === undefined ? [] : [distance]));
	const densities = sentences.flatMap(({ density }) => (density === undefined ? [] : [density]));
	const nouns = sentences.reduce((sum, one) => sum + one.nouns.all, 0);
	if (!zipfs.length || !densities.length || !nouns) return undefined;
	return {
		frequency: mean(zipfs),
		distance: mean(distances),
		density: mean(densities),
		concreteness: sentences.reduce((sum, one) => sum + one.nouns.concrete, 0) / nouns
	};
}

const mean = (figures: number[]) => figures.reduce((sum, figure) => sum + figure, 0) / figures.length;

/** A name has no frequency that says anything, nor has a verb that a text splits: “aanpassen”, “wij passen … aan”. */
const hasFrequency = ({ token, isName }: ContentWord) => !isName && !isSplitVerb(token);

const splitVerb =
	/^(?:aan|af|bij|binnen|door|in|mee|na|neer|om|op|over|samen|tegen|terug|toe|uit|vast|voor|vooruit|weg)(?:ge|te)?\p{L}{4,}(?:en|d|t|de|te|den)$/u;

const isSplitVerb = ({ tag, lower }: TaggedToken) =>
	/^(?:verb|participle)/.test(tag) && splitVerb.test(lower) && !/^(?:over|door|onder|voor)(?!ge)/.test(lower);
