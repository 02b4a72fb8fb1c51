import { abbreviationList, commonAbbreviations } from './abbreviations.ts';
import { acronymList } from './acronyms.ts';

export interface Abbreviation {
	/** In full: “met betrekking tot”, “Wet langdurige zorg”. */
	full: string;
	/** What one can write instead of an abbreviation, the best first. */
	plain: string[];
	/** What it is, in plain words, of a name in capitals. */
	meaning?: string;
}

/** An abbreviation to spell out: m.b.t., z.s.m. With or without capitals, with its full stops. */
export const abbreviationOf = (token: string) => tables().abbreviations.get(token.toLowerCase());

/** A name in letters: Wmo, UWV. Which of them are capitals matters little, but one capital may be that of a sentence. */
export const acronymOf = (token: string) =>
	tables().acronyms.get(token) ??
	(/\p{Lu}.*\p{Lu}/u.test(token) ? tables().anyCase.get(token.toLowerCase()) : undefined);

/** Does everybody read it without a thought: tv, bijv., enz.? */
export const isCommonAbbreviation = (token: string) => tables().common.has(token.toLowerCase());

/** How many abbreviations and names in letters are known. */
export const countAbbreviations = () => tables().abbreviations.size + tables().acronyms.size;

let known:
	| {
			abbreviations: Map<string, Abbreviation>;
			acronyms: Map<string, Abbreviation>;
			anyCase: Map<string, Abbreviation>;
			common: Set<string>;
	  }
	| undefined;

function tables() {
	if (known) return known;
	const acronyms = linesOf(acronymList).map(
		([letters = '', full = '', meaning]) =>
			[letters, { full, plain: [full], ...(meaning !== undefined && { meaning }) }] as const
	);
	known = {
		abbreviations: new Map(
			linesOf(abbreviationList).map(([token = '', full = '', plain = full]) => [
				token,
				{ full, plain: plain.split(' | ') }
			])
		),
		acronyms: new Map(acronyms),
		anyCase: new Map(
			acronyms.filter(([letters]) => /\p{Lu}/u.test(letters)).map(([letters, one]) => [letters.toLowerCase(), one])
		),
		common: new Set(commonAbbreviations.trim().split(/\s+/))
	};
	return known;
}

const linesOf = (list: string) =>
	list
		.trim()
		.split('\n')
		.map((line) => line.split(' = '));
