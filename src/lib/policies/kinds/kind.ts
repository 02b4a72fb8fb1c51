import type { GenericSchema } from 'valibot';
import type { kinds } from '../paragraph.ts';
import type { Details } from './details.ts';

/** What a paragraph of any kind says. */
export interface Saying {
	kind: Name;
	text: string;
	/** The same in formal words; empty when there are none. */
	formalText: string;
	details: Details | null;
}

export type Name = (typeof kinds)[number];

/** A line or a box in the form of a kind, beside the text itself. */
export interface DetailField {
	name: string;
	label: string;
	hint?: string;
	required?: boolean;
	/** A box of so many rows; else one line. */
	rows?: number;
	/** One of these is chosen; then there is no line. */
	choices?: { value: string; label: string; hint?: string }[];
	/** Is asked after the text. */
	afterText?: boolean;
}

/** All that differs between one kind of paragraph and another. */
export interface ParagraphKind {
	/** As one names it: “Resultaat”. */
	label: string;
	/** What it is for, where a redacteur chooses. */
	about: string;
	/** As the open data names it for ever. */
	openName: string;
	/** What it says beside its text, as the open data names it. */
	open?: (saying: Saying) => Record<string, string | null>;
	/** How the text itself is asked for. */
	asked: { label: string; hint: string; rows?: number };
	/** What else is asked, and how that is read. Nothing: it is only a text. */
	form?: { title: string; schema: GenericSchema<unknown, Details>; fields: DetailField[]; hasPicture?: boolean };
	/** Is read as a text, so it has an origin. A chapter is a title. */
	isText: boolean;
	/** Is an origin by itself: somebody told it. */
	isOrigin?: boolean;
	/** Can have a formal text beside its text. */
	takesFormal?: boolean;
	/** Can be cut in two, and put together with another of its kind. */
	divides?: boolean;
	/** How one names a paragraph of this kind; nothing: by its first words. */
	title?: (saying: Saying) => string;
	/** What still has to be filled in before anybody reads it. */
	missing: (saying: Saying) => string[];
	/** All that it says in plain words, as Markdown, for who reads only words. */
	markdown: (saying: Saying) => string;
}

const nothing = () => [];
const itself = ({ text }: Saying) => text;

/** What most kinds have in common: only a text. */
export const plainKind = {
	isText: true,
	divides: true,
	takesFormal: true,
	missing: nothing,
	markdown: itself
} as const;
