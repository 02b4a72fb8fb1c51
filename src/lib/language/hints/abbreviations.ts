import { abbreviationOf, isCommonAbbreviation } from '../lexicon/abbreviations/known.ts';
import type { MeasuredSentence } from '../measuring/features.ts';
import { inPlace, rangeOf, serious, type Finder } from './hint.ts';

/** “m.b.t.”: “over”. */
export const abbreviation: Finder = (sentence, { source }) =>
	sentence.tokens.flatMap(({ lower, word }, at) => {
		if (isCommonAbbreviation(lower) || isCommonAbbreviation(`${lower}.`)) return [];
		const known = abbreviationOf(lower) ?? abbreviationOf(`${lower}.`);
		if (!/^(?:\p{Ll}\.){2,}$/u.test(word) && !(known && isShort(word, sentence.tokens[at + 1]?.lower))) return [];
		if (isAfterDate(sentence, at)) {
			const said = `Een afkorting leest lastig. Laat “${word}” weg, of zet “${known?.plain[0] ?? 'komende'}” vóór de dag.`;
			return [serious(rangeOf(sentence, at), said)];
		}
		const plain = known?.plain ?? [];
		const said = plain.length ? ` Schrijf “${plain[0]}”.` : ' Schrijf het voluit.';
		// At the end its point is also that of the sentence.
		const point = at === sentence.tokens.length - 1 && word.endsWith('.') ? '.' : '';
		const alternatives = plain.map((one) => one + point);
		return [inPlace(serious(rangeOf(sentence, at), `Een afkorting leest lastig.${said}`, alternatives), source)];
	});

/** “max” may be a name and “ing” an ending; with a point, or without a vowel, it is an abbreviation. */
const isShort = (word: string, next: string | undefined) =>
	/[./]/.test(word) || (next === '.' && word.length < 5) || (/^\p{Ll}{2,5}$/u.test(word) && !/[aeiou]/.test(word));

/** “9 juni a.s.”: in full, it stands before the day. */
const isAfterDate = ({ tokens }: MeasuredSentence, at: number) =>
	/^(?:a\.s\.?|jl\.?|j\.l\.?)$/.test(tokens[at]!.lower) && (at === 0 || months.test(tokens[at - 1]!.lower));

const months =
	/^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|\d{4}|(?:maan|dins|woens|donder|vrij|zater|zon)dag)$/;
