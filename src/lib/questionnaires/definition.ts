import type { Language } from './words/language.ts';

/** What a vragenlijst asks: pages of questions. Data, never code. */
export interface Definition {
	title: string;
	/** Markdown, on the first page. */
	introduction: string;
	/** How long it takes, in minutes, as long as nobody has been measured. */
	minutes: number;
	pages: Page[];
	/** Each question on a screen of its own; without it the questions of a page stand together. */
	oneAtATime?: boolean;
	/** A button that reads each page aloud. It asks for a script, which no other list has on its first page. */
	readAloud?: boolean;
	/** Markdown, after sending. */
	thanks?: string;
	quotas?: Quota[];
	/** The same words in other languages, by the key that `texts.ts` gives each of them. */
	translations?: Partial<Record<Language, Record<string, string>>>;
}

export interface Page {
	/** Stays the same over versions. A page that was published before pages had one has none. */
	id?: string;
	title: string;
	/** Markdown, below the title. */
	introduction?: string;
	/** An expression: who it does not hold for, skips the page. */
	showIf?: string;
	questions: Question[];
}

/** When as many people were counted as were wanted, whoever it holds for reads why and is not asked any further. */
export interface Quota {
	id: string;
	/** An expression; empty: everybody counts. */
	if: string;
	most: number;
	/** What people read then. */
	message: string;
}

/** What can be said in place of an answer. */
export type Escape = 'unknown' | 'refused';

interface Named {
	/** Stays the same over versions, so that results can be added up. */
	id: string;
	label: string;
	/** An expression: who it does not hold for, is not asked this. */
	showIf?: string;
}

export interface Asked extends Named {
	hint: string;
	required: boolean;
	/** An expression about the answer, in which `.` is the answer itself. Who it does not hold for, reads `message`. */
	check?: string;
	message?: string;
	escapes?: Escape[];
}

export interface Option {
	id: string;
	label: string;
	/** “None of these”: who chooses it, chooses nothing else. Only where several can be chosen. */
	alone?: boolean;
	/** “Anders, namelijk”: a field to write in comes with it. */
	other?: boolean;
	/** The id of a picture of this vragenlijst. */
	picture?: string;
	/** What is on the picture, for who does not see it. */
	alt?: string;
}

export interface Row {
	id: string;
	label: string;
}

export interface WithOptions {
	options: Option[];
	/** Each visitor sees the options in an order of their own; “none of these” and “anders” stay last. */
	shuffled?: boolean;
}

export type OpenQuestion = Asked & {
	type: 'open';
	/** In characters. */
	maxLength: number;
	/** On one line. */
	short?: boolean;
	/** The words stay with the redactie: they are no inbreng, and are never public. */
	inward?: boolean;
};
export type NumberQuestion = Asked & {
	type: 'number';
	least?: number;
	most?: number;
	/** How many digits after the comma; none without it. */
	decimals?: number;
	/** Such as “keer per week”. */
	unit?: string;
};
export type EmailQuestion = Asked & { type: 'email' };
export type OneQuestion = Asked &
	WithOptions & {
		type: 'one';
		/** Who skips a `statement` says `?unknown`, which is called “sla over” there: `escapes` must have it. */
		look?: 'yesno' | 'statement' | 'pictures';
	};
export type SeveralQuestion = Asked &
	WithOptions & { type: 'several'; look?: 'pictures'; atLeast?: number; atMost?: number };
export type ScaleQuestion = Asked & {
	type: 'scale';
	from: number;
	to: number;
	fromLabel: string;
	toLabel: string;
	/** What each step is called, from the first to the last. */
	labels?: string[];
	look?: 'faces' | 'dilemma';
};
export type MatrixQuestion = Asked & { type: 'matrix'; rows: Row[]; options: Option[]; shuffled?: boolean };
export type RankingQuestion = Asked & WithOptions & { type: 'ranking'; /** How many get a place. */ most?: number };
export type PointsQuestion = Asked & WithOptions & { type: 'points'; total: number };
export type DateQuestion = Asked & { type: 'date'; /** Days as `2026-03-01`. */ earliest?: string; latest?: string };
export type NeighbourhoodQuestion = Asked & { type: 'neighbourhood' };
export type PostcodeQuestion = Asked & { type: 'postcode' };
export type PlaceQuestion = Asked & { type: 'place' };
export type FileQuestion = Asked & { type: 'file'; /** How many files. */ most: number; photosOnly?: boolean };
export type ConsentQuestion = Asked & { type: 'consent' };
/** Words between the questions: nothing is asked. */
export type TextBlock = Named & { type: 'text'; /** Markdown. */ text: string };

export type Question =
	| OpenQuestion
	| NumberQuestion
	| EmailQuestion
	| OneQuestion
	| SeveralQuestion
	| ScaleQuestion
	| MatrixQuestion
	| RankingQuestion
	| PointsQuestion
	| DateQuestion
	| NeighbourhoodQuestion
	| PostcodeQuestion
	| PlaceQuestion
	| FileQuestion
	| ConsentQuestion
	| TextBlock;

/** What can be answered. */
export type Answerable = Exclude<Question, TextBlock>;

/**
 * What one person answered. An answer is kept by the id of its question, or by that id, a dot and the id of a part:
 * the row of a matrix, the option that gets points, `other` for “anders, namelijk”, `street` and `point` of a place.
 * An open answer is its text, a choice an option's id, a number its digits with a point, a day `2026-03-01`; several
 * choices, an order and files are lists of ids. In place of each of them `?unknown` or `?refused` can stand.
 */
export type Answers = Record<string, string | string[]>;
export type Answer = Answers[string];

/** As a form sends them: whatever a browser can make of it. */
export type Values = Record<string, string | string[]>;

export const isAnswerable = (question: Question): question is Answerable => question.type !== 'text';

/** Everything that stands on the pages, text between the questions too. */
export const questionsOf = ({ pages }: Definition): Question[] => pages.flatMap(({ questions }) => questions);

/** Everything that is asked. */
export const askedIn = (definition: Definition): Answerable[] => questionsOf(definition).filter(isAnswerable);
