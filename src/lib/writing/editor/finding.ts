import type { Node } from 'prosemirror-model';

/** Words somewhere in a Markdown text. `nth`: how often the same letters stand before them. */
export interface Wanted {
	words: string;
	nth: number;
}

/** The words from `start` to `end`, so that they can be found again where the signs for layout are gone. */
export function wantedIn(markdown: string, start: number, end: number): Wanted {
	const words = markdown.slice(start, end);
	const letters = lettersOf(words);
	const before = lettersOf(markdown.slice(0, start));
	const all = before + letters;
	return { words, nth: letters ? placesOf(letters, all).filter((place) => place < before.length).length : 0 };
}

/** Where these words stand in the document now; nothing when they are gone. */
export function findIn(doc: Node, { words, nth }: Wanted): { from: number; to: number } | undefined {
	let letters = '';
	const places: number[] = [];
	doc.descendants((node, pos) => {
		for (const { 0: letter, index } of node.text?.matchAll(LETTERS) ?? []) {
			letters += letter;
			for (let unit = 0; unit < letter.length; unit++) places.push(pos + index + unit);
		}
	});
	const wanted = lettersOf(words);
	const found = wanted ? placesOf(wanted, letters) : [];
	const at = found[nth] ?? found.at(-1);
	if (at === undefined) return undefined;
	return withSigns(doc, words, { from: places[at]!, to: places[at + wanted.length - 1]! + 1 });
}

const LETTERS = /[\p{L}\p{N}]/gu;
const lettersOf = (text: string) => (text.match(LETTERS) ?? []).join('');

function placesOf(wanted: string, letters: string): number[] {
	const places: number[] = [];
	for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) places.push(at);
	return places;
}

/** The full stop of “m.b.t.” belongs to it. */
function withSigns(doc: Node, words: string, { from, to }: { from: number; to: number }) {
	const [, head = '', tail = ''] = /^([^\p{L}\p{N}]*)[^]*?([^\p{L}\p{N}]*)$/u.exec(words) ?? [];
	const [start, end] = [Math.max(0, from - head.length), Math.min(doc.content.size, to + tail.length)];
	return {
		from: doc.textBetween(start, from) === head ? start : from,
		to: doc.textBetween(to, end) === tail ? end : to
	};
}
