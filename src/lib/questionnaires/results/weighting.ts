import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { ageGroupLabels, ageGroups, type AgeGroup, type Population } from '#lib/neighbourhoods/population.ts';
import { rake, type Targets, type Weighting as Raked } from '#lib/statistics/raking.ts';
import type { Answers } from '../definition.ts';
import { splits, type weightings } from '../tables.ts';
import { single } from '../types/behaviour.ts';
import type { Wijk } from '../types/behaviour.ts';
import type { Grouping } from './gathering.ts';

export type Weighting = typeof weightings.$inferSelect;
/** What the maker chose. */
export type Chosen = Pick<Weighting, 'ageQuestion' | 'ages' | 'wijkQuestion' | 'split'>;

export const splitLabels: Record<Weighting['split'], string> = {
	none: 'Nee, alleen iedereen samen',
	age: 'Ja, per leeftijd',
	wijk: 'Ja, per wijk'
};

/** Under which name a form says to which age group an answer belongs. */
export const ageField = (option: string) => `groep-${option}`;

export const WeightingForm = v.looseObject({
	onceKey: field.onceKey,
	ageQuestion: field.optionalText(60),
	wijkQuestion: field.optionalText(60),
	split: field.oneOf(splits, 'Kies of mensen een deel van de uitslag kunnen bekijken.')
});

/** The age groups in a form, by the answer that stands for them. */
export const agesIn = (values: Record<string, unknown>): Record<string, AgeGroup> =>
	Object.fromEntries(
		Object.entries(values).flatMap(([name, value]): [string, AgeGroup][] => {
			const group = ageGroups.find((age) => age === value);
			return group && name.startsWith('groep-') ? [[name.slice('groep-'.length), group]] : [];
		})
	);

/** The age group that an answer such as “25 tot 45 jaar” seems to mean; nothing when it names no age. */
export function likelyAge(label: string): AgeGroup | undefined {
	const [first] = /\d+/.exec(label) ?? [];
	if (first === undefined) return undefined;
	const age = Number(first) - (/jonger|onder|tot (en met )?\d+/i.test(label) && !/\d+\D+\d+/.test(label) ? 1 : 0);
	return ageGroups.findLast((group) => Number.parseInt(group) <= age);
}

/** A dimension in which people are compared with who live there. */
export interface Dimension {
	/** `leeftijd` or `wijk`. */
	name: 'leeftijd' | 'wijk';
	/** How each group is called. */
	categories: string[];
	/** The place of a person among them; -1 when it is not known. */
	placeOf(answers: Answers): number;
	/** How many people live there, by category. */
	target: number[];
}

/** The dimensions that the maker chose and of which there are figures. */
export function dimensionsOf(chosen: Chosen, wijken: readonly Wijk[], population: readonly Population[]): Dimension[] {
	const { ageQuestion, ages, wijkQuestion } = chosen;
	const met = ageGroups.filter((group) => Object.values(ages).includes(group));
	const dimensions: Dimension[] = [];
	if (ageQuestion && met.length)
		dimensions.push({
			name: 'leeftijd',
			categories: met.map((group) => ageGroupLabels[group]),
			placeOf: (answers) => met.indexOf(ages[single(answers[ageQuestion])]!),
			target: met.map((group) => sum(population.map(({ people }) => people[group])))
		});
	if (wijkQuestion) {
		const places = new Map(wijken.map(({ id }, i) => [id, i]));
		// Who is too young to be asked, does not count as somebody who lives there.
		const counted = ageQuestion && met.length ? met : ageGroups;
		dimensions.push({
			name: 'wijk',
			categories: wijken.map(({ name }) => name),
			placeOf: (answers) => places.get(single(answers[wijkQuestion])) ?? -1,
			target: wijken.map(({ id }) => {
				const of = population.find(({ neighbourhoodId }) => neighbourhoodId === id);
				return of ? sum(counted.map((group) => of.people[group])) : 0;
			})
		});
	}
	return dimensions;
}

/** Each combination of the dimensions is a group; who is unknown in one has a place of their own. */
export function groupingBy(dimensions: readonly Dimension[]): Grouping {
	const size = dimensions.reduce((all, { categories }) => all * (categories.length + 1), 1);
	return {
		size,
		groupOf: (answers) =>
			dimensions.reduce((at, { categories, placeOf }) => at * (categories.length + 1) + placeOf(answers) + 1, 0)
	};
}

/** The places in the dimensions of each group, in the order of `groupingBy`; -1 where it is not known. */
function placesOfGroups(dimensions: readonly Dimension[]): number[][] {
	return dimensions.reduce<number[][]>(
		(groups, { categories }) =>
			groups.flatMap((group) => Array.from({ length: categories.length + 1 }, (_, i) => [...group, i - 1])),
		[[]]
	);
}

export interface Comparison {
	name: Dimension['name'];
	rows: { label: string; people: number; share: number; inhabitants: number; populationShare: number }[];
	unknown: number;
}

export interface Weighed {
	result: Raked;
	/** For how many somebody of each group counts. */
	weights: number[];
	comparisons: Comparison[];
}

/** `people`: how many answered, by group. */
export function weighedBy(dimensions: readonly Dimension[], people: ArrayLike<number>): Weighed {
	const places = placesOfGroups(dimensions);
	const filled = places.flatMap((_, i) => (people[i] ? [i] : []));
	const respondents = filled.map((i) => ({
		people: people[i]!,
		of: Object.fromEntries(
			dimensions.flatMap(({ name, categories }, d): [string, string][] =>
				places[i]![d]! < 0 ? [] : [[name, categories[places[i]![d]!]!]]
			)
		)
	}));
	const result = rake(respondents, targetsOf(dimensions));
	const weights = places.map(() => 1);
	if (result.kind === 'weighted') filled.forEach((group, i) => (weights[group] = result.weights[i]!));
	return { result, weights, comparisons: dimensions.map((one, d) => comparisonOf(one, d, places, people)) };
}

const targetsOf = (dimensions: readonly Dimension[]): Targets =>
	Object.fromEntries(
		dimensions.map(({ name, categories, target }) => [
			name,
			Object.fromEntries(categories.map((category, i) => [category, target[i]!]))
		])
	);

function comparisonOf(
	{ name, categories, target }: Dimension,
	d: number,
	places: number[][],
	people: ArrayLike<number>
) {
	const of = (at: number) => sum(places.map((place, i) => (place[d] === at ? people[i]! : 0)));
	const counts = categories.map((_, at) => of(at));
	const [known, live] = [sum(counts), sum(target)];
	const rows = categories.map((label, i) => ({
		label,
		people: counts[i]!,
		share: known ? counts[i]! / known : 0,
		inhabitants: target[i]!,
		populationShare: live ? target[i]! / live : 0
	}));
	return { name, rows, unknown: of(-1) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
