import { abbreviationOf, isCommonAbbreviation } from '../lexicon/abbreviations/known.ts';
import { inPlace, rangeOf, serious, type Finder } from './hint.ts';

/** “m.b.t.”: “over”. */
export const abbreviation: Finder = (sentence, { source }) =>
	sentence.tokens.flatMap(({ lower, word }, at) => {
		if (isCommonAbbreviation(lower) || isCommonAbbreviation(`${lower}.`)) return [];
		const known = abbreviationOf(lower) ?? abbreviationOf(`${lower}.`);
		if (!/^(?:\p{Ll}\.){2,}$/u.test(word) && !(known && isShort(word, sentence.tokens[at + 1]?.lower))) return [];
		const plain = known?.plain ?? [];
		const said = plain.length ? ` Schrijf “${plain[0]}”.` : ' Schrijf het voluit.';
		return [inPlace(serious(rangeOf(sentence, at), `Een afkorting leest lastig.${said}`, plain), source)];
	});

/** “max” may be a name and “ing” an ending; with a point, or without a vowel, it is an abbreviation. */
const isShort = (word: string, next: string | undefined) =>
	/[./]/.test(word) || (next === '.' && word.length < 5) || (/^\p{Ll}{2,5}$/u.test(word) && !/[aeiou]/.test(word));
