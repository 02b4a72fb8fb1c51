import type { Contribution } from '#lib/contributions/contribution.ts';
import { rangesOf, type Range } from './pieces.ts';
import { placesOf } from './places.ts';

/** A part of the minutes that became a contribution. */
export interface MinutesPart {
	id: string;
	text: string;
	status: Contribution['status'];
	reason: string;
	tableName: string;
	voices: number;
	startsAt: number | null;
	endsAt: number | null;
}

/** Words inside a framed block: of nobody, or of a part. */
export interface Words<Part extends MinutesPart = MinutesPart> {
	text: string;
	part?: Part | undefined;
}

/**
 * The minutes as one reads them: Markdown without inbreng in it, or words with exactly what is inbreng framed. A part
 * that is not in the minutes, such as a note of a table, stands alone at the end.
 */
export type Block<Part extends MinutesPart = MinutesPart> =
	{ text: string; words?: undefined } | { text?: undefined; words: Words<Part>[] };

export function blocksOf<Part extends MinutesPart>(minutes: string, parts: Part[]): Block<Part>[] {
	const places = placesOf(minutes, parts);
	const placed = parts
		.flatMap((part) => (places.has(part.id) ? [{ part, ...places.get(part.id)! }] : []))
		.toSorted((a, b) => a.start - b.start);
	const blocks: Block<Part>[] = [];
	for (const range of joined(rangesOf(minutes), placed)) {
		const inside = placed.filter(({ start }) => start >= range.start && start < range.end);
		if (inside.length) blocks.push({ words: wordsIn(minutes, range, inside) });
		else addText(blocks, minutes.slice(range.start, range.end));
	}
	return [
		...blocks,
		...parts.filter(({ id }) => !places.has(id)).map((part) => ({ words: [{ text: part.text, part }] }))
	];
}

/** What is framed over an empty line holds its paragraphs together. */
function joined(paragraphs: Range[], placed: Range[]): Range[] {
	const ranges: Range[] = [];
	for (const paragraph of paragraphs) {
		const last = ranges.at(-1);
		if (last && placed.some(({ start, end }) => start < last.end && end > paragraph.start)) last.end = paragraph.end;
		else ranges.push({ ...paragraph });
	}
	return ranges;
}

type Placed<Part> = Range & { part: Part };

function wordsIn<Part extends MinutesPart>(minutes: string, range: Range, placed: Placed<Part>[]): Words<Part>[] {
	const words: Words<Part>[] = [];
	let from = range.start;
	for (const { part, start, end } of placed) {
		words.push({ text: asRead(minutes.slice(from, start)) }, { text: minutes.slice(start, end), part });
		from = end;
	}
	return [...words, { text: asRead(minutes.slice(from, range.end)) }].filter(({ text, part }) => part || text.trim());
}

/** Words between frames, without the signs of Markdown: what is framed stands as it was written. */
const asRead = (text: string) => text.replace(/^\s*(?:[-*+]|#{1,6}|\d{1,3}[.)])\s+/gm, '').replace(/\*\*|__/g, '');

function addText<Part extends MinutesPart>(blocks: Block<Part>[], text: string) {
	const last = blocks.at(-1);
	if (last && !last.words) last.text += `\n\n${text}`;
	else blocks.push({ text });
}
