import { info, serious, type Finder } from './hint.ts';

const LONGISH = 18;

/** A sentence of more than 25 words. */
export const longSentence: Finder = (sentence, { settings }) =>
	sentence.words > settings.longestSentence
		? [serious(sentence, `Deze zin heeft ${sentence.words} woorden. Maak er twee of drie zinnen van.`)]
		: [];

/** A sentence of more than 18 words that is not long yet. */
export const longishSentence: Finder = (sentence, { settings }) =>
	sentence.words > LONGISH && sentence.words <= settings.longestSentence
		? [info(sentence, `Deze zin heeft ${sentence.words} woorden. Kan hij korter? Tot 15 woorden leest prettig.`)]
		: [];
