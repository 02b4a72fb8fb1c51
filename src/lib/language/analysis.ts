import { judge, type GateVerdict } from './gate.ts';
import type { Hint } from './hints/hint.ts';
import { hintsFor } from './hints/hints.ts';
import type { Language } from './loading.ts';
import { featuresOf, measureSentence, type Features, type MeasuredSentence } from './measuring/features.ts';
import { boundedFeatures, levelOf, scoreOf, strugglingAt, type Level } from './measuring/score.ts';
import type { Piece } from './segmenting/pieces.ts';
import { read } from './segmenting/reading.ts';
import type { Range } from './segmenting/sentences.ts';
import { standardSettings, type LanguageSettings } from './settings.ts';

/** Changes when a text can get another score or verdict than before, so that an old verdict keeps its meaning. */
export const METHOD = 'gewone-taal-1';

export type Colour = 'plain' | 'fair' | 'hard' | 'none';

export interface SentenceAnalysis {
	range: Range;
	/** What kind of piece it stands in. */
	kind: Piece['kind'];
	/** “none” for what is not scored, such as a heading. */
	colour: Colour;
	words: number;
	/** The ids of its hints. */
	hints: string[];
}

export type Unreliable = 'too_short' | 'too_long' | 'no_sentences' | 'not_dutch';

export interface Analysis {
	method: string;
	/** Of the word lists and the weights. */
	lists: string;
	/** From 0 (plain) to 100 (hard), in whole tenths: an estimate by the formula of LiNT-II. Not there when unreliable. */
	score?: number;
	level?: Level;
	/** In percent: which share of the adults has trouble with a text of this level. */
	struggling?: number;
	reliable: boolean;
	why?: Unreliable;
	features?: Features;
	words: number;
	/** With a finite verb. */
	sentenceCount: number;
	sentences: SentenceAnalysis[];
	hints: Hint[];
	gate: GateVerdict;
}

const LEAST_WORDS = 100;
const LEAST_SENTENCES = 8;
/** In UTF-16 units, about 60,000 words: more would keep a server busy for seconds. */
export const MOST_TEXT = 400_000;
/** In percent: of the words, at least so many must be Dutch for the figures to mean anything. */
const LEAST_KNOWN = 55;

/**
 * How plain a Dutch text is, in Markdown or without marks, and where it can be plainer. Pure: the same text, settings
 * and lists give the same answer. Formula and levels: LiNT-II (Kim and Pander Maat 2025), rebuilt without a parser; see
 * docs/language.md.
 */
export function analyse(source: string, language: Language, settings: Partial<LanguageSettings> = {}): Analysis {
	const wanted = { ...standardSettings, ...settings };
	if (source.length > MOST_TEXT) return refused(language, wanted);
	const all = read(source, language.tag).map((sentence) => measureSentence(sentence, language.words));
	const scored = all.filter(isScored);
	const why = whyUnreliable(scored, language);
	const features = featuresOf(scored);
	// Rounded at once, so that level, gate and what people read never disagree.
	const score = why || !features ? undefined : Math.round(scoreOf(boundedFeatures(features)) * 10) / 10;
	const found = all.map((sentence, at) =>
		isScored(sentence)
			? hintsFor(sentence, { source, sentences: all, at, lists: language.words, settings: wanted })
			: []
	);
	const hints = found.flat();
	return {
		...{ method: METHOD, lists: language.version, reliable: score !== undefined },
		...(score === undefined ? { why: why ?? 'no_sentences' } : resultOf(score)),
		...(features ? { features } : {}),
		words: countWords(scored),
		sentenceCount: scored.filter(({ finiteVerbs }) => finiteVerbs).length,
		sentences: all.map((sentence, at) => sentenceAnalysis(sentence, found[at]!)),
		hints,
		gate: judge(
			all.map((sentence, at) => ({ sentence, hints: found[at]! })).filter(({ sentence }) => isScored(sentence)),
			score,
			wanted
		)
	};
}

const resultOf = (score: number) => {
	const level = levelOf(score);
	return { score, level, struggling: strugglingAt[level] };
};

/** Headings, greetings and loose lines without a verb are no sentences. An item of a list counts with its words. */
const isScored = ({ kind, finiteVerbs, tokens }: MeasuredSentence) => {
	if (kind === 'heading' || kind === 'salutation') return false;
	return finiteVerbs > 0 || kind === 'item' || /^[.!?…]$/.test(tokens.at(-1)!.lower);
};

function whyUnreliable(scored: MeasuredSentence[], { words }: Language): Unreliable | undefined {
	const count = countWords(scored);
	const sentences = scored.filter(({ finiteVerbs }) => finiteVerbs).length;
	if (!sentences && count >= LEAST_WORDS) return 'no_sentences';
	if (count < LEAST_WORDS || sentences < LEAST_SENTENCES) return 'too_short';
	const read = scored.flatMap(({ tokens }) => tokens.filter(({ kind, tag }) => kind === 'word' && tag !== 'name'));
	const known = read.filter(({ lower }) => words.isKnown(lower) || words.headOf(lower)).length;
	return known * 100 < read.length * LEAST_KNOWN ? 'not_dutch' : undefined;
}

const countWords = (sentences: MeasuredSentence[]) => sentences.reduce((sum, { words }) => sum + words, 0);

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

/** A text that is too long is not read at all. */
const refused = ({ version }: Language, settings: LanguageSettings): Analysis => ({
	...{ method: METHOD, lists: version, reliable: false, why: 'too_long', words: 0, sentenceCount: 0 },
	...{ sentences: [], hints: [], gate: { ...judge([], undefined, settings), passed: false } }
});
