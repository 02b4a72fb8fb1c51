import { abbreviationList, commonAbbreviations } from './abbreviations.ts';
import { acronymList } from './acronyms.ts';
import { linesOf, once, wordsOf } from '../lists.ts';

export interface Abbreviation {
	/** In full: “met betrekking tot”, “Wet langdurige zorg”. */
	full: string;
	/** What one can write instead of an abbreviation, the best first. */
	plain: string[];
	/** What it is, in plain words, of a name in capitals. */
	meaning?: string;
}

/** An abbreviation to spell out: m.b.t., z.s.m. With or without capitals, with its full stops. */
export const abbreviationOf = (token: string) => abbreviations().get(token.toLowerCase());

/** A name in letters: Wmo, UWV. Which of them are capitals matters little, but one capital may be that of a sentence. */
export const acronymOf = (token: string) =>
	acronyms().get(token) ?? (/\p{Lu}.*\p{Lu}/u.test(token) ? acronymsInAnyCase().get(token.toLowerCase()) : undefined);

/** Does everybody read it without a thought: tv, bijv., enz.? */
export const isCommonAbbreviation = (token: string) => common().has(token.toLowerCase());

/** How many abbreviations and names in letters are known. */
export const countAbbreviations = () => abbreviations().size + acronyms().size;

const abbreviations = once(
	() =>
		new Map<string, Abbreviation>(
			linesOf(abbreviationList).map(([token = '', full = '', plain = full]) => [
				token,
				{ full, plain: plain.split(' | ') }
			])
		)
);

const acronyms = once(
	() =>
		new Map<string, Abbreviation>(
			linesOf(acronymList).map(([letters = '', full = '', meaning]) => [
				letters,
				{ full, plain: [full], ...(meaning !== undefined && { meaning }) }
			])
		)
);

const acronymsInAnyCase = once(() => new Map([...acronyms()].map(([letters, one]) => [letters.toLowerCase(), one])));

const common = once(() => wordsOf(commonAbbreviations));
