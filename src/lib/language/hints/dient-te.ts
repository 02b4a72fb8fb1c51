import { dutyOf } from '../lexicon/grammar/grammar.ts';
import { inPlace, rangeOf, serious, type Finder } from './hint.ts';

/** “dient … te”: “moet”. */
export const dientTe: Finder = (sentence, { source }) =>
	sentence.tokens.flatMap((token, at) => {
		const instead = dutyOf(token.lower);
		if (!instead) return [];
		const te = sentence.tokens.findIndex(({ lower }, place) => lower === 'te' && (place > at || at - place < 20));
		if (te === -1) return [];
		const found = serious(
			rangeOf(sentence, at),
			`“${token.word} … te” is ouderwets. Schrijf “${instead}”, zonder “te”.`
		);
		return [inPlace({ ...found, alternatives: [instead] }, source)].map((one) => ({ ...one, replaces: false }));
	});
