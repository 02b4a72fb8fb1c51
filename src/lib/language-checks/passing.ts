import { languageInWords, type LanguageVerdict } from './verdict.ts';

/** In signs: a shorter reason says nothing to a reader. */
export const SHORTEST_OVERRIDE = 20;

/** In signs. */
export const LONGEST_OVERRIDE = 500;

/** How a text went out. */
export interface Gated {
	/** Nothing for what went out before it was measured. */
	language: LanguageVerdict | null;
	/** Why it went out although it did not pass; empty when it passed. */
	languageOverride: string;
}

/** What a reader is told of a text that went out with a reason; empty for every other text. */
export const notPlain = ({ language, languageOverride }: Gated) =>
	language && !language.passed ? languageInWords(language, languageOverride) : '';
