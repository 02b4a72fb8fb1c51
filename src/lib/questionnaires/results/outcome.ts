import type { Shown } from '#lib/statistics/suppression.ts';
import type { Answerable } from '../definition.ts';

/** How many people gave this answer; `null` where it is hidden. */
export interface Bar {
	id: string;
	label: string;
	count: Shown;
	/** Of those who answered, from 0 to 1; weighted when the outcome is. */
	share: Shown;
}

/** Numbers of people: asked is the sum of the four others. */
export interface Said {
	asked: Shown;
	answered: number;
	unknown: Shown;
	refused: Shown;
	skipped: Shown;
}

export interface OutcomeRow {
	id: string;
	label: string;
	answered: Shown;
	unknown: Shown;
	refused: Shown;
	bars: Bar[];
}

export interface Ranked {
	id: string;
	label: string;
	/** How many put it on place 1, and which part of those who answered. */
	first: Shown;
	firstShare: Shown;
	/** Of those who gave it a place. */
	placed: Shown;
	place: Shown;
}

/** What came out, by how the question was asked. Means, medians and quartiles are in the unit of the question. */
export type Finding =
	| { kind: 'one' | 'several'; bars: Bar[] }
	| { kind: 'steps'; bars: Bar[]; mean: Shown; median: Shown; spread: Shown; low: Shown; high: Shown }
	| { kind: 'rows'; rows: OutcomeRow[] }
	| { kind: 'ranking'; options: Ranked[] }
	| { kind: 'points'; total: number; options: PointsGiven[] }
	| { kind: 'numbers'; bars: Bar[]; values: Counted[]; quartiles: [number, number, number] | null; mean: Shown }
	/** Numbers, postcodes or months in groups that everybody may see. `edges`: of what lies in each bar. */
	| { kind: 'classes'; bars: Bar[]; edges: (Edge | null)[]; median: Shown }
	/** By theme, as far as the redactie sorted the answers. `sorted`: a number of people. */
	| { kind: 'words'; bars: Bar[]; sorted: number }
	| { kind: 'given' };

export interface PointsGiven {
	id: string;
	label: string;
	mean: Shown;
	/** How many gave it any points, for the redactie. */
	givers: Shown;
}

/** A number, and how many people gave it. */
export interface Counted {
	value: number;
	count: number;
}

/** Between which two numbers; none where it has no end on one side. */
export type Edge = readonly [low: number, high: number];

export interface Outcome {
	/** The id of the question; with the versions that asked it so, when the newest one does not. */
	key: string;
	question: Answerable;
	/** The numbers of the versions, when it is not asked any more or was asked otherwise. */
	versions: number[];
	said: Said;
	/** How many people without weights would be as exact. */
	effective: number;
	finding: Finding;
	/** Words that only the redactie reads: at “anders, namelijk”, a street, an inward answer. The first hundred. */
	texts: string[];
	/** Degrees east and north, for the map of the redactie. */
	points: string[];
}

/** Fewer than this answered: the share of everybody may well be another. */
export const SO_FEW = 400;

/** How many of the lowest and of the highest steps count as low and as high. */
export const edgeOf = (steps: number) => Math.max(1, Math.floor(steps * 0.4));
