import type { PaperWords } from '#lib/documents/paper-words.ts';
import type { ComparisonSign } from '../../expressions/expression.ts';

/** All that a vragenlijst on paper says of itself, in one language. */
export interface OnPaper {
	/** What every form on paper says. */
	form: PaperWords;
	list: PaperSentences;
	/** How a condition is said; not for Dutch, which has words for all of the language of conditions. */
	conditions?: ConditionPhrases;
}

/** What a vragenlijst on paper says beside its questions and beside what every form on paper says. */
export interface PaperSentences {
	minutes: (count: number) => string;
	/** `condition`: “als u bij vraag 3 “Ja” kruiste”. */
	only: (condition: string) => string;
	onlyPart: (condition: string) => string;
	/** “vraag 3”, “vraag 5 (De speelplekken)”. `called`: the number, with its part. */
	question: (called: string) => string;
	/** In place of an earlier answer in a question. `called`: the number, with its part. */
	earlier: (called: string) => string;
	email: string;
	/** `isNumbered`: the paper has a number to write on what goes along with it. */
	file: (photosOnly: boolean, isNumbered: boolean) => string;
	dilemma: string;
	picture: (label: string, alt: string) => string;
	example: string;
	atTheDesk: string;
	/** On the first page on a screen. */
	download: string;
}

/** Clauses that stand after “if”. `called`: the number of a question, with its part: “5 (De speelplekken)”. */
export interface ConditionPhrases {
	and: string;
	or: string;
	ticked: (called: string, option: string, isSo: boolean) => string;
	answered: (called: string, isSo: boolean) => string;
	/** With the answer as a number. */
	compared: (called: string, sign: ComparisonSign, value: string) => string;
	/** For a condition that these phrases cannot say: it depends on these questions. `called`: “3, 5”. */
	depends: (called: string) => string;
}

/** The words of a picture that its label does not have. */
export const pictureIn = (label: string, alt: string) => (alt && alt !== label ? `${label} (${alt})` : label);
