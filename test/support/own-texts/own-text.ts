/** Words that the platform itself says to people, as they stand in its source. */
export interface OwnText {
	text: string;
	file: string;
	line: number;
	/** A heading, a button or a label is no sentence, so it counts in no score. */
	isHeading: boolean;
}

/** What a program fills in: a number is a word without content, so that a sentence stays a sentence and no harder. */
export const STAND_IN = '5';
