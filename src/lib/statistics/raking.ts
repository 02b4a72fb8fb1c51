import { type Gap, gapsIn } from './raking-gaps.ts';
import { rakeOver } from './raking-rounds.ts';
import { totalOf } from './totals.ts';

/** People who answered alike: their category in each dimension, and how many they are (1 when left out). */
export interface Respondents {
	/** Dimension to category, as `{ wijk: 'Molenveld', leeftijd: '65+' }`. Unknown where it is left out. */
	of: Readonly<Record<string, string>>;
	people?: number;
}

/** For each dimension the people of each category who live there: numbers or shares, in any unit. */
export type Targets = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** From this weight on, one person speaks for too many. */
const MOST_WEIGHT = 5;
/** Above this weight one should look twice. */
const HEAVY_WEIGHT = 3;

export type Weighting = Weighted | Refused;

export interface Weighted {
	kind: 'weighted';
	/** For how many each person speaks, in the order of the respondents; their mean over all people is 1. */
	weights: number[];
	least: number;
	most: number;
	/** How many people without weights would be as exact: (Σw)² / Σw² (Kish 1965, §11.7). A number of people. */
	effective: number;
	/** How often all dimensions were gone through, and whether that was enough. */
	iterations: number;
	converged: boolean;
	/** How far a share is at most from its target, from 0 to 1. */
	maxDeviation: number;
	/** A weight above three: shown with a warning. */
	heavy: boolean;
	/** Combinations of two dimensions in which nobody answered. */
	gaps: Gap[];
}

/** No weights that may be used, and why. */
export interface Refused {
	kind: 'refused';
	reason: 'nobody' | 'gaps' | 'too_heavy' | 'not_converged';
	/** Categories without respondents, or without a target; with `too_heavy` the heaviest weight. */
	gaps: Gap[];
	most?: number;
}

export const refusalSentences = {
	nobody: 'Er zijn geen antwoorden om te wegen.',
	gaps: 'Wij kunnen niet wegen: niet elke groep is er. Voeg groepen samen.',
	too_heavy: 'Wij wegen niet: één antwoord zou voor vijf of meer tellen. Voeg groepen samen, of zoek meer mensen.',
	not_converged: 'Wij kunnen niet wegen: de groepen passen niet bij elkaar. Voeg groepen samen.'
} as const satisfies Record<Refused['reason'], string>;

/**
 * Weights with which the respondents are spread over each dimension as the people who live there (raking, or iterative
 * proportional fitting: Deming and Stephan 1940, Annals of Mathematical Statistics 11, 427–444). Who is unknown in a
 * dimension keeps the weight that the others give. What cannot be weighted is a value, with its reason. Throws a
 * RangeError for a number of people or a target that is below 0 or no number.
 */
export function rake(respondents: readonly Respondents[], targets: Targets, mostIterations = 500): Weighting {
	const people = respondents.map(({ people = 1 }) => people);
	assertAmounts([...people, ...Object.values(targets).flatMap((target) => Object.values(target))]);
	if (!totalOf(people)) return { kind: 'refused', reason: 'nobody', gaps: [] };

	const { missing, empty } = gapsIn(respondents, targets);
	if (missing.length) return { kind: 'refused', reason: 'gaps', gaps: missing };
	const raked = rakeOver(respondents, people, targets, mostIterations);
	const used = raked.weights.filter((_, i) => people[i]);
	const most = used.reduce((high, weight) => Math.max(high, weight), 0);
	if (most >= MOST_WEIGHT) return { kind: 'refused', reason: 'too_heavy', gaps: empty, most };
	if (!raked.converged) return { kind: 'refused', reason: 'not_converged', gaps: empty };

	const least = used.reduce((low, weight) => Math.min(low, weight), Infinity);
	const effective = effectivePeople(raked.weights, people);
	return { kind: 'weighted', ...raked, least, most, effective, heavy: most > HEAVY_WEIGHT, gaps: empty };
}

/** Kish's effective n: `weights` of so many `people` each. */
export function effectivePeople(weights: readonly number[], people: readonly number[]): number {
	const sum = totalOf(weights.map((weight, i) => weight * people[i]!));
	const squares = totalOf(weights.map((weight, i) => weight ** 2 * people[i]!));
	return squares ? sum ** 2 / squares : 0;
}

function assertAmounts(amounts: readonly number[]) {
	const wrong = amounts.find((amount) => !(amount >= 0 && amount < Infinity));
	if (wrong !== undefined) throw new RangeError(`${wrong} people cannot be weighted`);
}
