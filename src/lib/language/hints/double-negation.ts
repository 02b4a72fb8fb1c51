import { oppositeOf } from '../lexicon/grammar/grammar.ts';
import { info, rangeOf, type Finder } from './hint.ts';

const denying = /^(?:zonder|zelden|nauwelijks|ontbreekt|ontbreken|ontkennen|ontkent)$/;
const not = /^(?:niet|geen|nooit|niemand)$/;

/** “niet onbelangrijk”: “belangrijk”. */
export const doubleNegation: Finder = (sentence) =>
	sentence.tokens.flatMap(({ lower, word }, at) => {
		const next = sentence.tokens[at + 1];
		const opposite = next && oppositeOf(next.lower);
		if (!not.test(lower) || !next || (!opposite && !denying.test(next.lower))) return [];
		const said = `“${word} ${next.word}” is twee keer nee. Zeg het recht: wat is het wel?`;
		const found = info(rangeOf(sentence, at, at + 1), said, opposite ? [opposite] : []);
		return [{ ...found, replaces: lower === 'niet' && opposite !== undefined }];
	});
