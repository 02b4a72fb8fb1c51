import type { Wijk } from '../types/behaviour.ts';
import { decidersOf } from './asking.ts';
import { forEverybody, hidesSome, isTold } from './for-everybody.ts';
import type { Gathering, Numbered } from './gathering.ts';
import type { Reason } from './leaving-out.ts';
import type { Outcome } from './outcome.ts';
import { sharedOut } from './sharing-out.ts';
import type { Dimension } from './weighting.ts';

/** What everybody may read of a vragenlijst, and of its parts. Nothing here is of one person. */
export interface PublicOutcomes {
	people: number;
	/** By what it can be divided. */
	split: Dimension['name'] | undefined;
	questions: Outcome[];
	/** How many questions are not told: too few answered them, or they would give others away. */
	silent: number;
	parts: { label: string; questions: Outcome[] }[];
}

/** What everybody may read at one moment: of the same people. */
export interface PublicNumbers {
	outcomes: PublicOutcomes;
	/** How many were left out by then, and why. */
	leftOut: { reason: Reason; count: number }[];
	/** How many were taken back by then. */
	withdrawn: number;
}

interface Gathered {
	gathering: Gathering;
	versions: readonly Numbered[];
	wijken: readonly Wijk[];
	/** By which groups the gathering is grouped, when everybody may look at parts. */
	dimension?: Dimension | undefined;
}

export function publicOutcomes({ gathering, versions, wijken, dimension }: Gathered): PublicOutcomes {
	const whole = gathering.outcomes(wijken);
	const people = gathering.people.reduce((sum, count) => sum + count, 0);
	const views = dimension ? groupViews(dimension, gathering.people[0] === 0) : [];
	const parts = views.map((of) => gathering.outcomes(wijken, { of }));
	const shown = whole.map((outcome, i) =>
		dimension
			? sharedOut(
					outcome,
					parts.map((part) => part[i]!)
				)
			: { whole: forEverybody(outcome), parts: [] }
	);
	const told = new Set(
		toldAmong(
			shown.map((one) => one.whole),
			versions
		).map(({ key }) => key)
	);
	const visible = shown.filter((one) => told.has(one.whole.key));
	const labels = dimension?.categories ?? [];
	return {
		people,
		split: dimension?.name,
		questions: visible.map((one) => one.whole),
		silent: whole.filter(({ key }) => !told.has(key)).length,
		parts: labels
			// Who is unknown is in the sums, and nobody looks at that part.
			.map((label, i) => ({ label, questions: visible.map((one) => one.parts.at(i - labels.length)!).filter(isTold) }))
			.filter(({ questions }) => questions.length)
	};
}

/** For each group the view of nobody else; the first is of who is unknown, unless everybody is known. */
function groupViews({ categories }: Dimension, allKnown: boolean) {
	const groups = [0, ...categories.map((_, i) => i + 1)].slice(allKnown ? 1 : 0);
	return groups.map((at) => Array.from({ length: categories.length + 1 }, (_, i) => Number(i === at)));
}

/**
 * What can be told. Who was asked a question because of another answer follows from that answer: where some of it is
 * hidden, how many got the question would tell what.
 */
function toldAmong(outcomes: readonly Outcome[], versions: readonly Numbered[]): Outcome[] {
	const deciders = versions.map(({ definition }) => decidersOf(definition));
	const secret = new Set(outcomes.filter((one) => hidesSome(one) || !isTold(one)).map(({ question }) => question.id));
	const givesAway = ({ question }: Outcome) =>
		deciders.some((by) => by.get(question.id)?.some((name) => secret.has(name)));
	return outcomes.filter((outcome) => isTold(outcome) && !givesAway(outcome));
}
