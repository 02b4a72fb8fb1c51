import { LEAST_SHOWN, type Shown } from '#lib/statistics/suppression.ts';
import { totalOf } from '#lib/statistics/totals.ts';
import {
	LEAST_QUARTERS,
	monthAt,
	monthClasses,
	numberClasses,
	postcodeClasses,
	type Class,
	type Classes
} from './classes.ts';
import type { Bar, Counted, Edge, Finding, Outcome, PointsGiven } from './outcome.ts';

/**
 * Numbers, postcodes and dates in classes that are the same for all and for each part, so that they can be one table. What
 * else was asked stays as it is. Small numbers are still in it: those of the parts.
 */
export function inClasses(whole: Outcome, parts: readonly Outcome[] = []): { whole: Outcome; parts: Outcome[] } {
	const found = classesOf(whole);
	if (!found) return { whole, parts: [...parts] };
	const build = (outcome: Outcome): Outcome => ({ ...outcome, finding: classed(outcome, found) });
	return { whole: build(whole), parts: parts.map(build) };
}

function classesOf({ question, finding, said }: Outcome): Classes | undefined {
	const counted = countedIn({ question, finding });
	// Of fewer nothing is told at all.
	const values = said.answered < LEAST_SHOWN ? [] : counted;
	if (question.type === 'number') return numberClasses(values, { ...question, whole: !question.decimals });
	if (question.type === 'date') return monthClasses(values);
	return question.type === 'postcode' ? postcodeClasses(values) : undefined;
}

function countedIn({ question, finding }: Pick<Outcome, 'question' | 'finding'>): Counted[] {
	if (finding.kind === 'numbers') return finding.values;
	const at = question.type === 'date' ? monthAt : Number;
	return finding.kind === 'one' ? finding.bars.map(({ id, count }) => ({ value: at(id), count: count ?? 0 })) : [];
}

function classed(outcome: Outcome, { classes, placeOf }: Classes): Finding {
	const { answered } = outcome.said;
	const counts = classes.map(() => 0);
	if (classes.length) for (const { value, count } of countedIn(outcome)) counts[placeOf(value)]! += count;
	const bar = ({ label, rest }: Class, i: number): Bar => ({
		id: rest ? REST : String(i),
		label,
		count: counts[i]!,
		share: answered ? counts[i]! / answered : 0
	});
	return { kind: 'classes', bars: classes.map(bar), edges: classes.map(({ edge }) => edge), median: null };
}

/** The id of the bar with all that is not named. */
export const REST = 'rest';

/** The middle as it follows from the classes: so it tells nothing that they do not. */
export function middleOf(bars: readonly Bar[], edges: readonly (Edge | null)[]): Shown {
	const middle = middleClass(bars);
	const edge = middle && edges[middle.at];
	return edge ? edge[0] + middle.part * (edge[1] - edge[0]) : null;
}

/** In which bar the middle of all people lies, and behind which part of it; nothing when one is hidden. */
export function middleClass(bars: readonly Bar[]): { at: number; part: number } | undefined {
	const counts = bars.map(({ count }) => count ?? 0);
	const half = totalOf(counts) / 2;
	if (bars.some(({ count }) => count === null) || 2 * half < LEAST_QUARTERS) return undefined;
	const at = counts.findIndex((_, i) => totalOf(counts.slice(0, i + 1)) >= half);
	return { at, part: (half - totalOf(counts.slice(0, at))) / counts[at]! };
}

/**
 * Mean points for everybody, in whole hundredths of all points: nothing below twenty answers. An option to which fewer
 * than five gave points, is hidden in all of these alike; and with it the smallest other, since together they are the total.
 */
export function pointsShown(all: readonly Outcome[]): Finding[] {
	const enough = all.every(({ said }) => said.answered >= LEAST_QUARTERS);
	const hidden = enough ? hiddenOptions(all.map(({ finding }) => optionsIn(finding))) : undefined;
	return all.map(({ finding }) => {
		if (finding.kind !== 'points') return finding;
		const { total } = finding;
		const options = finding.options.map(({ id, label, mean }) => ({
			id,
			label,
			givers: null,
			mean: mean === null || !hidden || hidden.has(id) ? null : (Math.round((mean / total) * 100) * total) / 100
		}));
		return { ...finding, options };
	});
}

const optionsIn = (finding: Finding) => (finding.kind === 'points' ? finding.options : []);

function hiddenOptions(all: readonly (readonly PointsGiven[])[]): Set<string> {
	const fewest = (id: string) => Math.min(...all.map((options) => options.find((one) => one.id === id)?.givers ?? 0));
	const isFew = ({ id }: PointsGiven) => fewest(id) < LEAST_SHOWN;
	const options = all[0] ?? [];
	const hidden = new Set(options.filter(isFew).map(({ id }) => id));
	const others = options.filter(({ id }) => !hidden.has(id)).toSorted((a, b) => (a.mean ?? 0) - (b.mean ?? 0));
	// One that is left alone is what the others left of the total.
	if (hidden.size && others[0]) hidden.add(others[0].id);
	return hidden;
}
