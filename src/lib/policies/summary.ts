import type { Fate, Kin, Change } from './comparison.ts';
import { causes, type Cause } from './paragraph.ts';

interface Counted {
	kind: Change['kind'];
	fate: Fate;
	moved: boolean;
	mergedIntoId: string | null;
	because: { cause: Cause }[];
}

/** Its text went on in another paragraph, where the change is shown. */
export const wentAlong = ({ fate, mergedIntoId }: Pick<Change, 'fate'> & Pick<Kin, 'mergedIntoId'>) =>
	fate === 'merged' && mergedIntoId !== null;

export const isDifferent = (change: Pick<Counted, 'fate' | 'moved'>) => change.fate !== 'same' || change.moved;

/** Nobody reads other words: only marks, or the numbers of articles and documents. */
export const isQuiet = ({ fate, moved }: Pick<Counted, 'fate' | 'moved'>) =>
	!moved && (fate === 'formatting' || fate === 'reference');

export interface ComparisonSummary {
	/** Changes of text; what only moved is apart. */
	total: number;
	/** Of so many paragraphs, headings too when one of those changed. */
	of: number;
	withHeadings: boolean;
	/** How many of them have this cause; one change may have several when versions lie between. */
	byCause: { cause: Cause; count: number }[];
	/** More causes than changes. */
	overlaps: boolean;
	fates: { fate: Exclude<Fate, 'same'>; count: number }[];
	moved: number;
}

const inOrder = ['changed', 'added', 'removed', 'split', 'merged', 'formatting', 'reference'] as const;

/** What there is to see, in numbers. */
export function summarize(changes: Counted[]): ComparisonSummary {
	const counted = changes.filter((change) => change.fate !== 'same' && !wentAlong(change));
	const withHeadings = counted.some(({ kind }) => kind === 'chapter');
	const all = changes.filter((change) => !wentAlong(change) && (withHeadings || change.kind !== 'chapter'));
	const has = (cause: Cause) => counted.filter(({ because }) => because.some((one) => one.cause === cause)).length;
	const byCause = causes.map((cause) => ({ cause, count: has(cause) })).filter(({ count }) => count > 0);
	const fates = inOrder.map((fate) => ({ fate, count: counted.filter((change) => change.fate === fate).length }));
	return {
		total: counted.length,
		...{ of: all.length, withHeadings, byCause },
		overlaps: byCause.reduce((sum, { count }) => sum + count, 0) > counted.length,
		fates: fates.filter(({ count }) => count > 0),
		moved: changes.filter(({ moved }) => moved).length
	};
}
