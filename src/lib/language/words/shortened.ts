import { abbreviationList, commonAbbreviations } from '../lexicon/abbreviations/abbreviations.ts';
import { acronymList } from '../lexicon/abbreviations/acronyms.ts';

export interface Shortened {
	/** In small letters. */
	full: string;
	/** What one can write instead, the best first. */
	plain: string[];
}

/** Abbreviations such as “m.b.t.”, with and without points. */
export const abbreviationOf = (lower: string) => abbreviations().get(lower.replaceAll('.', ''));

/** What the letters of a name stand for: “Wmo”. Capitals count: “AP” is a name and “ap” is not. */
export const acronymOf = (word: string) => acronyms().get(word.toLowerCase());

/** What everybody reads without a thought: “tv”, “bijv.”. */
export const isCommonlyShort = (lower: string) => common().has(lower) || common().has(`${lower}.`);

const once = <T>(make: () => T) => {
	let made: T | undefined;
	return () => (made ??= make());
};

const parse = (list: string, without: string) =>
	new Map(
		list
			.trim()
			.split('\n')
			.map((line) => line.split(' = '))
			.map(([short = '', full = '', plain = '']): [string, Shortened] => [
				short.toLowerCase().replaceAll(without, ''),
				{ full, plain: (plain || full).split(' | ') }
			])
	);

const abbreviations = once(() => parse(abbreviationList, '.'));
const acronyms = once(() => parse(acronymList, ' '));
const common = once(() => new Set(commonAbbreviations.trim().split(/\s+/)));
