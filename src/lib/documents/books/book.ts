// What a document of chapters is made of: data only. PDF and Word each print it in their own way.

/** Words that look or lead somewhere. A text of `\n` is an end of a line. */
export interface Span {
	text: string;
	bold?: boolean;
	italic?: boolean;
	struck?: boolean;
	code?: boolean;
	/** A whole address. */
	href?: string;
	/** A footnote that stands here; then there is no text. */
	note?: Span[];
}

export type Prose =
	| { kind: 'text'; spans: Span[] }
	| { kind: 'heading'; level: number; spans: Span[] }
	/** `start`: the first number; nothing when it has dots. */
	| { kind: 'list'; start: number | null; items: Prose[][] }
	| { kind: 'quote'; parts: Prose[] }
	/** Words that stand apart, with what they are above them. */
	| { kind: 'frame'; title: string; parts: Prose[] }
	| { kind: 'table'; head: Span[][]; rows: Span[][][] }
	| { kind: 'code'; text: string }
	| { kind: 'rule' }
	| BookPicture;

export interface BookPicture {
	kind: 'picture';
	/** One of the pictures of the book. */
	name: string;
	/** For who does not see it. */
	alt: string;
	caption: string;
}

export interface Picture {
	bytes: Uint8Array;
	type: 'jpg' | 'png' | 'svg';
	/** In pixels. */
	width: number;
	height: number;
}

export interface BookChapter {
	/** Empty for what stands before the first chapter. */
	title: string;
	parts: Prose[];
}

export interface Book {
	title: string;
	/** Of the text, such as nl. */
	language: string;
	/** Who made it: “Gemeente Meerveld”. */
	author: string;
	cover: BookCover;
	chapters: BookChapter[];
	/** What is told of the document itself, behind its text. */
	colophon: BookChapter;
	/** At the head of each page: “Versie 3”. */
	running: string;
	/** Said on each page of what is not for everybody; else empty. */
	mark: string;
	pictures: Map<string, Picture>;
}

export interface BookCover {
	/** What there is to know about it, a line each. */
	facts: { label: string; text: string }[];
	lead: string;
	colours: { main: string; accent: string; tint: string };
	/** A drawing as SVG, for the eye only. */
	drawing: string;
}

/** Each heading is at most one level deeper than the one before it: who listens to a document relies on that. */
export function inSteps<H extends { level: number }>(headings: H[]): number[] {
	let before = 0;
	return headings.map(({ level }) => (before = Math.min(Math.max(1, level), before + 1, DEEPEST)));
}

const DEEPEST = 6;
