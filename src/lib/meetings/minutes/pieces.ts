/** Words in a text: UTF-16 units, the end is the place after the last one. */
export interface Range {
	start: number;
	end: number;
}

export const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end;

/** A sentence or an item of a list, as one can tick it. */
export interface Piece extends Range {
	/** The table under whose heading it stands, such as `Tafel 3`. */
	tableName: string;
	/** It goes on where the one before it ends: what is ticked together is one thing that was said. */
	goesOn: boolean;
}

/** What stands between two empty lines; a heading has no pieces: it tells where one is, and nobody said it. */
export interface Paragraph extends Range {
	heading: string;
	pieces: Piece[];
}

/** Minutes as one can tick them. An item of a list begins anew; so does what comes after an empty line. */
export function paragraphsOf(minutes: string): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let tableName = '';
	for (const { start, end } of rangesOf(minutes)) {
		const lines = linesOf(minutes, start, end);
		const headings = lines.filter(({ heading }) => heading);
		tableName = headings.map(({ heading }) => tableIn(heading)).at(-1) ?? tableName;
		const pieces = lines.flatMap((line) => (line.heading ? [] : sentencesOf(minutes, line, tableName)));
		paragraphs.push({
			start,
			end,
			heading: pieces.length ? '' : headings.map(({ heading }) => heading).join(' '),
			pieces
		});
	}
	return paragraphs;
}

/** Where the paragraphs are, without the empty lines between them. */
export function rangesOf(minutes: string): Range[] {
	const ranges: Range[] = [];
	let from = 0;
	for (const gap of minutes.matchAll(/\n[^\S\n]*\n|$/g)) {
		const range = trimmed(minutes, { start: from, end: gap.index });
		if (range.start < range.end) ranges.push(range);
		from = gap.index + gap[0].length;
	}
	return ranges;
}

/** The same words without white space at either end. */
export function trimmed(text: string, { start, end }: Range): Range {
	const words = text.slice(start, end);
	return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

interface Line extends Range {
	heading: string;
	/** An item of a list. */
	begins: boolean;
}

function linesOf(minutes: string, from: number, end: number): Line[] {
	const lines: Line[] = [];
	let start = from;
	for (const line of minutes.slice(from, end).split('\n')) {
		const sign = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/.exec(line)?.[0] ?? '';
		const heading = /^#{1,6} +(.*)$/.exec(line)?.[1] ?? '';
		const range = trimmed(minutes, { start: start + sign.length, end: start + line.length });
		if (range.start < range.end) lines.push({ ...range, heading, begins: sign !== '' || !lines.length });
		start += line.length + 1;
	}
	return lines;
}

const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' });

const sentencesOf = (minutes: string, { start, end, begins }: Line, tableName: string): Piece[] =>
	[...sentences.segment(minutes.slice(start, end))]
		.map(({ index, segment }) => trimmed(minutes, { start: start + index, end: start + index + segment.length }))
		.filter((range) => range.start < range.end)
		.map((range, i) => ({ ...range, tableName, goesOn: i > 0 || !begins }));

/** `Tafel 3` in a heading such as `Tafel 3: over het plein`; nothing when it names no table. */
const tableIn = (heading: string) => /\btafel \p{L}*\d*/iu.exec(heading)?.[0].trim();

/** How many people said it, when the notes say so, as in `(4x)` or `(12 mensen)`. */
export function voicesIn(text: string) {
	const found = /\((?:ongeveer )?(\d{1,3}) ?(?:x|×|keer|mensen|personen|stemmen)\)/i.exec(text)?.[1];
	return Math.min(Math.max(Number(found ?? 1), 1), MOST_VOICES);
}

/** More people than that say nothing at one meeting. */
export const MOST_VOICES = 500;

/** Where a range of a text is after the text was changed; nothing when its words are gone. */
export function carried(before: string, after: string, range: Range): Range | undefined {
	const most = Math.min(before.length, after.length);
	let same = 0;
	while (same < most && before[same] === after[same]) same++;
	let tail = 0;
	while (tail < most - same && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	const grown = after.length - before.length;
	const changed = { start: same, end: before.length - tail };
	if (range.end <= changed.start) return range;
	if (range.start >= changed.end) return { start: range.start + grown, end: range.end + grown };
	const words = before.slice(range.start, range.end);
	const found = nearest(after, words, range.start);
	if (found !== undefined) return { start: found, end: found + words.length };
	const inside = range.start <= changed.start && range.end >= changed.end;
	const grew = trimmed(after, { start: range.start, end: range.end + grown });
	return inside && grew.start < grew.end ? grew : undefined;
}

/** Where these words stand nearest to a place. */
export function nearest(text: string, words: string, place: number): number | undefined {
	const before = words ? text.lastIndexOf(words, place) : -1;
	const later = words ? text.indexOf(words, place) : -1;
	if (before < 0 || later < 0) return before < 0 && later < 0 ? undefined : Math.max(before, later);
	return place - before <= later - place ? before : later;
}
