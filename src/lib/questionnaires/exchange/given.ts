import type { Definition, Page, Question } from '../definition.ts';
import type { Expression } from '../expressions/expression.ts';

// A vragenlijst of another tool, as each reader gives it: with the names of that tool, in all its languages. What makes
// a definition of it stands in assembling/.

/** Words by the code of their language; `''` when the file does not say which. */
export type Spoken = Record<string, string>;

export interface GivenList {
	title: Spoken;
	/** Markdown. */
	introduction: Spoken;
	/** Markdown. */
	thanks: Spoken;
	/** The code of the language that comes first; empty when the file does not say. */
	language: string;
	/** The code of words that have no language of their own, beside those that have. */
	nameless?: string;
	pages: GivenPage[];
	oneAtATime?: boolean;
	minutes?: number;
	/** What was ours about the whole, as it went out. */
	kept?: Omit<Definition, 'pages'>;
	/** What is to say about the whole. */
	notes: string[];
}

export interface GivenPage {
	title: Spoken;
	/** Markdown. */
	introduction?: Spoken;
	showIf?: Condition;
	sources: Source[];
	/** Its own name there, when it has one that people chose. */
	name?: string;
	/** One of ours, as it went out. */
	kept?: Omit<Page, 'questions'>;
}

/** One question of the file, and what it becomes: nothing, one of ours, or some. */
export interface Source {
	name: string;
	label: Spoken;
	made: Given[];
	/** What is different here, or why it cannot come along. */
	notes: string[];
	/** What the file works out of answers: where a condition asks for it, this is asked. */
	calculated?: Condition;
}

/** A condition as it was written, and as an expression with the names of the file; or why it cannot be read. */
export interface Condition {
	source: string;
	expression?: Expression;
	why?: string;
}

export interface Given {
	/** By which conditions and texts of the file mean it. */
	name: string;
	label: Spoken;
	/** What is asked of several together: the label says which of them this is. */
	within?: Spoken;
	hint?: Spoken;
	required?: boolean;
	showIf?: Condition;
	check?: Condition;
	message?: Spoken;
	escapes?: ('unknown' | 'refused')[];
	as: GivenKind;
	/** Names of the file that mean a part of the answer. */
	parts?: GivenPart[];
	/** Other names of the file for the whole answer. */
	aliases?: string[];
}

export interface GivenPart {
	name: string;
	/** The code of a row, of an option, or `other`: what was written at “anders”. */
	row?: string;
	option?: string;
	other?: true;
}

export interface GivenOption {
	name: string;
	label: Spoken;
	alone?: boolean;
	other?: boolean;
}

interface Choosing {
	options: GivenOption[];
	shuffled?: boolean;
}

export type GivenKind =
	| { type: 'open'; short?: boolean; maxLength?: number; inward?: boolean }
	| { type: 'number'; least?: number; most?: number; decimals?: number; unit?: Spoken }
	| ({ type: 'one'; look?: 'yesno' | 'statement' } & Choosing)
	| ({ type: 'several'; atLeast?: number; atMost?: number } & Choosing)
	| {
			type: 'scale';
			from: number;
			to: number;
			fromLabel: Spoken;
			toLabel: Spoken;
			labels?: Spoken[];
			look?: 'faces' | 'dilemma';
	  }
	| ({ type: 'matrix'; rows: GivenOption[] } & Choosing)
	| ({ type: 'ranking'; most?: number } & Choosing)
	| ({ type: 'points'; total: number } & Choosing)
	| { type: 'date'; earliest?: string; latest?: string }
	| { type: 'file'; most: number; photosOnly?: boolean }
	| { type: 'email' }
	| { type: 'neighbourhood' }
	| { type: 'postcode' }
	| { type: 'place' }
	| { type: 'consent' }
	| { type: 'text'; text: Spoken }
	/** One of ours, as it went out: its conditions and its words too. */
	| { type: 'kept'; question: Question };

/** Around the name of a question of the file, where its answer stands in a text. Texts of people have no such signs. */
export const PIPE = { open: '\ue000', close: '\ue001' } as const;

export const piped = (name: string) => `${PIPE.open}${name}${PIPE.close}`;

/** Every text of a question, changed. */
export const mapSpoken = (spoken: Spoken, change: (text: string) => string): Spoken =>
	Object.fromEntries(Object.entries(spoken).map(([language, text]) => [language, change(text)]));

/** The words in this language, or in another that is there. */
export const sayIn = (spoken: Spoken, language: string): string =>
	(spoken[language] || spoken[''] || Object.values(spoken).find((text) => text.trim())) ?? '';

export const isSilent = (spoken: Spoken | undefined) => !Object.values(spoken ?? {}).some((text) => text.trim());
