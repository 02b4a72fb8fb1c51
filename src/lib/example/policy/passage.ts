import type { Cause } from '#lib/policies/paragraph.ts';
import type { FindingKey } from '../finding-texts.ts';

/** One alinea of the first version, with what it rests on: rode draden, or the reason of the municipality itself. */
export interface Passage {
	text: string;
	/** The same in formal words, where the law needs them. */
	formal?: string;
	findings?: FindingKey[];
	reason?: string;
}

export interface Chapter<Key extends string> {
	title: string;
	passages: Record<Key, Passage>;
}

/** Keeps the keys of a chapter as types, so that a reply cannot name an alinea that is not there. */
export const chapter = <const Key extends string>(title: string, passages: Record<Key, Passage>): Chapter<Key> => ({
	title,
	passages
});

/** Why an alinea changed and who is behind it. `{aantal}` becomes how many contributions that are. */
export interface Motive {
	cause: Cause;
	because: string;
	findings?: FindingKey[];
	/** Points of the advices, by their number: those that were asked for, and those that were not. */
	asked?: number[];
	unasked?: number[];
	/** Remarks of the raadsronde, by their number. */
	remarks?: number[];
	/** The number of an amendment that the council adopted. */
	amendment?: string;
	/** The reactions of inwoners on this alinea are behind it too. */
	reactions?: boolean;
}

/** One step from a version to the next. */
export type Step<Key extends string> = Motive &
	(
		| { do: 'change'; passage: Key; text: string; formal?: string }
		| { do: 'add'; passage: Key; after: Key; text: string; reason?: string }
		| { do: 'split'; passage: Key; into: Key; first: string; second: string }
		| { do: 'merge'; passage: Key; into: Key; text: string }
		| { do: 'move'; passage: Key; after: Key }
		| { do: 'remove'; passage: Key }
	);
