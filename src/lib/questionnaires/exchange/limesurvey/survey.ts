import type { Spoken } from '../given.ts';

// A survey of LimeSurvey, as both kinds of file have it. All names are those of LimeSurvey.

export interface Survey {
	title: Spoken;
	welcome: Spoken;
	end: Spoken;
	language: string;
	oneAtATime: boolean;
	groups: Group[];
	notes: string[];
}

export interface Group {
	name: Spoken;
	description: Spoken;
	relevance: string;
	questions: LimeQuestion[];
}

export interface LimeQuestion {
	id: string;
	/** One sign: see kinds.ts. */
	type: string;
	/** The code by which expressions name it. */
	title: string;
	text: Spoken;
	help: Spoken;
	mandatory: boolean;
	other: boolean;
	relevance: string;
	validation: string;
	subquestions: Part[];
	answers: Part[];
	attributes: Record<string, string>;
	/** Words of attributes that are in a language. */
	words: Record<string, Spoken>;
	conditions: OldCondition[];
	/** As old conditions and texts name it: `559363X12X345`. */
	oldName: string;
}

export interface Part {
	code: string;
	text: Spoken;
	/** The second of a dual scale, or the columns of a table of fields. */
	scale: number;
}

/** Of 1.91 and before: one line of the table of conditions. */
export interface OldCondition {
	about: string;
	field: string;
	method: string;
	value: string;
	scenario: string;
}
