import { gapsOf, type Gaps } from '../grammar/gaps.ts';
import type { Sentence, TaggedToken } from '../segmenting/reading.ts';
import { isRare } from '../words/families.ts';
import type { WordLists } from '../words/word-lists.ts';
import { concretenessOf } from './concreteness.ts';
import { contentOf, type ContentWord } from './content.ts';
import { bestMean, partOf, sumOf, type Part, type Wanted } from './best-mean.ts';
import { distanceOf } from './distance.ts';

/** What one sentence adds to the figures of the text. */
export interface CountedSentence {
	kind: Sentence['kind'];
	words: number;
	finiteVerbs: number;
	/** Zipf of each content word that has a frequency of its own. */
	zipfs: number[];
	nouns: { concrete: number; all: number };
	/** Short and plain: it never makes a text harder. */
	isEasy: boolean;
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
	const words = tokens.filter(({ kind }) => kind !== 'sign').length;
	const content = contentOf(tokens, gaps.clauses);
	const finiteVerbs = gaps.clauses.filter(({ finite }) => finite !== undefined).length;
	const kinds = content.filter((one) => one.isNoun || one.isName).map((one) => concretenessOf(one, lists));
	return {
		...{ ...sentence, gaps, content, finiteVerbs },
		words,
		isEasy: isShortAndPlain(words, finiteVerbs, content, lists),
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

/**
 * Nothing when there is no content word, no verb or no noun: then there is nothing to take a mean of. A short plain
 * sentence counts where it makes the text plainer and not where it does not, so one more never makes a text harder.
 */
export function featuresOf(sentences: CountedSentence[]): Features | undefined {
	const [may, must] = [sentences.filter(({ isEasy }) => isEasy), sentences.filter(({ isEasy }) => !isEasy)];
	const best = (wanted: Wanted, partOf: (sentence: CountedSentence) => Part) =>
		bestMean(must.map(partOf), may.map(partOf), wanted);
	const frequency = best('highest', ({ zipfs }) => ({ sum: sumOf(zipfs), count: zipfs.length }));
	const distance = best('lowest', (one) => partOf(one.distance));
	const density = best('lowest', (one) => partOf(one.density));
	const concreteness = best('highest', ({ nouns }) => ({ sum: nouns.concrete, count: nouns.all }));
	if (frequency === undefined || distance === undefined) return undefined;
	if (density === undefined || concreteness === undefined) return undefined;
	return { frequency, distance, density, concreteness };
}

const SHORT = 8;

/** Of eight words or less, with a verb, and without a word that few people meet. */
const isShortAndPlain = (words: number, finiteVerbs: number, content: ContentWord[], lists: WordLists) =>
	words <= SHORT && finiteVerbs > 0 && !content.some(({ token, isName }) => !isName && isRare(token.lower, lists));

/** A name has no frequency that says anything, nor has a verb that a text splits: “aanpassen”, “wij passen … aan”. */
const hasFrequency = ({ token, isName }: ContentWord) => !isName && !isSplitVerb(token);

const splitVerb =
	/^(?:aan|af|bij|binnen|door|in|mee|na|neer|om|op|over|samen|tegen|terug|toe|uit|vast|voor|vooruit|weg)(?:ge|te)?\p{L}{4,}(?:en|d|t|de|te|den)$/u;

const isSplitVerb = ({ tag, lower }: TaggedToken) =>
	/^(?:verb|participle)/.test(tag) && splitVerb.test(lower) && !/^(?:over|door|onder|voor)(?!ge)/.test(lower);
