import { wantedIn, type Wanted } from '#lib/writing/editor/finding.ts';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** The part of a text that a hint is about. `read`: the text as it was when the hint was given. */
export interface Part {
	read: string;
	start: number;
	end: number;
}

/** Goes to these words in the text, and puts others there when they are given. Tells whether they are still there. */
export function choose(field: Field, part: Part, instead?: string): boolean {
	const editor = field.closest('samen-markdown');
	if (editor && field.hidden && isEditor(editor))
		return editor.choose(wantedIn(part.read, part.start, part.end), instead);
	const range = rangeIn(field.value, part);
	if (!range) return false;
	field.focus();
	field.setSelectionRange(range.start, range.end);
	if (instead === undefined) scrollTo(field);
	else replaceChosen(field, instead, range.start);
	return true;
}

interface Editor extends Element {
	choose(wanted: Wanted, instead?: string): boolean;
}

const isEditor = (element: Element): element is Editor => 'choose' in element;

/** Where these words are now: the writer may have typed on. */
export function rangeIn(text: string, { read, start, end }: Part): { start: number; end: number } | undefined {
	if (text === read) return { start, end };
	const words = read.slice(start, end);
	const before = placesOf(words, read).filter((place) => place < start).length;
	const places = placesOf(words, text);
	const place = places[before] ?? places.at(-1);
	return place === undefined ? undefined : { start: place, end: place + words.length };
}

function placesOf(words: string, text: string): number[] {
	const places: number[] = [];
	if (!words) return places;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
	return places;
}

function replaceChosen(field: Field, instead: string, start: number) {
	// However old: it is the only way in which a browser lets the writer undo it with Ctrl+Z.
	if (!document.execCommand('insertText', false, instead)) {
		field.setRangeText(instead);
		field.dispatchEvent(new Event('input', { bubbles: true }));
	}
	field.setSelectionRange(start, start + instead.length);
}

/** Chromium only scrolls to what is chosen when the field gets the focus. */
function scrollTo(field: Field) {
	field.blur();
	field.focus();
}
