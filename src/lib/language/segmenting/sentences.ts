import { HIDDEN } from './lines.ts';

export interface Range {
	start: number;
	end: number;
}

// After these a sentence goes on, whatever follows; after those of the second list it ends when a capital follows.
const goesOn =
	/(?:^|[^\p{L}\d])(?:(?:\p{L}\.){1,6}\p{L}|bijv|bv|ca|dhr|drs|mr|ir|ing|dr|prof|evt|excl|incl|max|mevr|mw|min|mln|mrd|resp|vgl|vnl|zgn|blz|pag|art|nr|tel|afb|st)\.$/iu;
// “J. de Vries”; a small letter is the end of a sentence: “voor u. Wij”.
const initial = /(?:^|[^\p{L}\d.])\p{Lu}\.$/u;
const mayEnd =
	/(?:^|[^\p{L}\d])(?:e\.d|e\.a|enz|etc|a\.s|j\.l|jl|s\.v\.p|a\.u\.b|n\.v\.t|z\.s\.m|e\.v|o\.i\.d|i\.d)\.$/iu;
const closing = new RegExp(`(?<![.!?…])[.!?…]+["'”’»)\\]${HIDDEN}]*(?=[\\s${HIDDEN}])`, 'gu');
const opening = new RegExp(
	`^[\\s${HIDDEN}]+(?:["'“‘„«(\\[${HIDDEN}]*(?:[\\p{Lu}\\d€]|['’][sS]\\s)|\\p{Extended_Pictographic})`,
	'u'
);

/** The sentences of one piece. An abbreviation, an initial and a small letter after the point do not end a sentence. */
export function sentencesOf(plain: string, { start, end }: Range): Range[] {
	const text = plain.slice(start, end);
	const sentences: Range[] = [];
	let from = 0;
	for (const found of text.matchAll(closing)) {
		const to = found.index + found[0].length;
		if (!ends(text, from, found.index, found[0], to)) continue;
		sentences.push(trimmed(plain, start + from, start + to));
		from = to;
	}
	sentences.push(trimmed(plain, start + from, end));
	return sentences.filter((sentence) => sentence.end > sentence.start);
}

const LONGEST_ABBREVIATION = 16;

function ends(text: string, from: number, at: number, signs: string, to: number) {
	if (!opening.test(text.slice(to, to + 40))) return false;
	if (!signs.startsWith('.') || signs.startsWith('..')) return true;
	const before = text.slice(Math.max(from, at - LONGEST_ABBREVIATION), at + 1);
	if (/^\s*\d{1,3}\.$/.test(before)) return false;
	return mayEnd.test(before) || !(goesOn.test(before) || initial.test(before));
}

function trimmed(plain: string, start: number, end: number): Range {
	const isEmpty = (at: number) => plain[at] === HIDDEN || /\s/.test(plain[at]!);
	while (start < end && isEmpty(start)) start++;
	while (end > start && isEmpty(end - 1)) end--;
	return { start, end };
}
