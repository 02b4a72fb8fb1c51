import { fold, wordsOf } from '#lib/text/fold.ts';
import { plainText } from '#lib/text/markdown.ts';

export interface Found<P> {
	paragraph: P;
	/** The words around the first one that was found: before it, itself, and behind it. */
	around: [string, string, string];
	/** They stand in its formal text. */
	inFormal: boolean;
}

/** In characters, on each side. */
const AROUND = 70;

/** The paragraphs in which all these words occur, in the order of the text; in the plain text of it, else with the formal one. */
export function findWords<P extends { body: string; formalText: string }>(paragraphs: P[], typed: string): Found<P>[] {
	const words = wordsOf(typed);
	if (!words.length) return [];
	const holds = (text: string) => words.every((word) => fold(text).includes(word));
	return paragraphs.flatMap((paragraph) => {
		const { body, formalText } = paragraph;
		if (holds(body)) return { paragraph, around: aroundOf(plainText(body), words[0]!), inFormal: false };
		if (!formalText || !holds(`${body}\n${formalText}`)) return [];
		const found = words.find((word) => fold(formalText).includes(word))!;
		return { paragraph, around: aroundOf(plainText(formalText), found), inFormal: true };
	});
}

function aroundOf(text: string, word: string): [string, string, string] {
	// Folding keeps the length of a Dutch text: a letter with an accent is one letter again.
	const at = fold(text).indexOf(word);
	if (at < 0) return [text.slice(0, 2 * AROUND), '', ''];
	const [from, to] = [Math.max(0, at - AROUND), at + word.length + AROUND];
	return [
		(from ? '… ' : '') + text.slice(from, at),
		text.slice(at, at + word.length),
		text.slice(at + word.length, to) + (to < text.length ? ' …' : '')
	];
}
