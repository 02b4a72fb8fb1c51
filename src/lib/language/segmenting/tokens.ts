import { HIDDEN } from './lines.ts';

export interface Token {
	/** As it is read: without marks, in one form of Unicode, with a straight apostrophe. */
	word: string;
	/** In small letters. */
	lower: string;
	kind: 'word' | 'number' | 'address' | 'sign';
	/** Where it stands in the source, in UTF-16 units. */
	start: number;
	end: number;
}

const L = `[\\p{L}\\p{M}${HIDDEN}]`;
const address =
	/(?:https?:\/\/|www\.)[^\s<>"”)]{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}|[\w-]{2,64}\.(?:nl|com|org|eu|net|example)(?:\/[^\s<>"”)]{0,500})?(?![\p{L}\d])/u;
const shortened =
	/\p{L}\.(?:\p{L}\.){1,6}|(?:bijv|bv|ca|dhr|drs|mr|ir|ing|dr|prof|enz|etc|evt|excl|incl|jl|max|mevr|mw|min|mln|mrd|nl|resp|vgl|vnl|zgn|blz|pag|art|nr|tel|st|afb|bijl|hfst)\./iu;
const number = /(?:\d+(?:[.,:]\d+)*)(?:e|de|ste)?(?![\p{L}\d-])/u;
const word = new RegExp(
	`['’](?:s|t|n|m|er)(?![\\p{L}\\d])|[\\p{L}\\d]${L}*(?:[\\d]|['’.-](?=\\p{L})|[-/](?=\\d)|${L})*`,
	'u'
);
const pattern = new RegExp(
	`(?<address>${address.source})|(?<![\\p{L}\\d])(?<short>${shortened.source})|(?<![\\p{L}])(?<number>${number.source})|(?<word>${word.source})|(?<sign>[^\\s${HIDDEN}])`,
	'giu'
);

const hiddenEnd = new RegExp(`${HIDDEN}+$`);

/** The words, numbers, addresses and signs between two places. */
export function tokensOf(plain: string, start: number, end: number): Token[] {
	const tokens: Token[] = [];
	for (const found of plain.slice(start, end).matchAll(pattern)) {
		const from = start + found.index;
		const { address, number, sign } = found.groups!;
		// The stop after an address ends the sentence.
		const text = address ? found[0].replace(/[.,;:!?]+$/, '') : found[0].replace(hiddenEnd, '');
		const read = text.replaceAll(HIDDEN, '').replaceAll('’', "'").normalize('NFC');
		const kind = address ? 'address' : number ? 'number' : sign ? 'sign' : 'word';
		tokens.push({ word: read, lower: read.toLowerCase(), kind, start: from, end: from + text.length });
		if (text.length < found[0].length && address)
			for (const [at, mark] of [...found[0].slice(text.length)].entries())
				tokens.push({
					...{ word: mark, lower: mark, kind: 'sign' },
					...{ start: from + text.length + at, end: from + text.length + at + 1 }
				});
	}
	return tokens;
}
