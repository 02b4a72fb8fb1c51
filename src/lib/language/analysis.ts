import { judge, type GateVerdict } from './gate.ts';
import type { Hint } from './hints/hint.ts';
import { judgeParts } from './judgement.ts';
import type { Language } from './loading.ts';
import type { Features } from './measuring/features.ts';
import type { Level } from './measuring/score.ts';
import { METHOD } from './method.ts';
import { readPart } from './part.ts';
import type { Piece } from './segmenting/pieces.ts';
import type { Range } from './segmenting/sentences.ts';
import { MOST_TEXT, standardSettings, type LanguageSettings } from './settings.ts';

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

/** What is said of a text as a whole. */
export interface Judgement {
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
	gate: GateVerdict;
	/** Of this municipality: terms in the text that did not count, and hard words of its own that did. */
	terms?: string[];
	ownWords?: string[];
}

export interface Analysis extends Judgement {
	sentences: SentenceAnalysis[];
	hints: Hint[];
}

/**
 * How plain a Dutch text is, in Markdown or without marks, and where it can be plainer. Pure: the same text, settings
 * and lists give the same answer. Formula and levels: LiNT-II (Kim and Pander Maat 2025), rebuilt without a parser; see
 * docs/language.md.
 */
export function analyse(source: string, language: Language, settings: Partial<LanguageSettings> = {}): Analysis {
	const wanted = { ...standardSettings, ...settings };
	if (source.length > MOST_TEXT) return { ...refused(language.version, wanted), sentences: [], hints: [] };
	const part = readPart(source, language, wanted);
	const { judgement } = judgeParts([part], language.version, wanted);
	return { ...judgement, sentences: part.sentences, hints: part.hints };
}

/** A text that is too long is not read at all. */
export const refused = (lists: string, settings: LanguageSettings): Judgement => ({
	...{ method: METHOD, lists, reliable: false, why: 'too_long', words: 0, sentenceCount: 0 },
	gate: { ...judge([], undefined, settings), passed: false }
});
