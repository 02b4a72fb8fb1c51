import type { Respondents, Targets } from './raking.ts';

/**
 * A category, or a combination of two, that cannot be weighted as it is: nobody answered (`empty`), or it is not known
 * how many live there while somebody did answer (`no_target`).
 */
export interface Gap {
	kind: 'empty' | 'no_target';
	/** Dimension to category. */
	of: Record<string, string>;
}

/** The gaps that make weighting impossible, and the empty combinations that only make it rougher. */
export function gapsIn(respondents: readonly Respondents[], targets: Targets): { missing: Gap[]; empty: Gap[] } {
	const some = respondents.filter(({ people = 1 }) => people > 0);
	const dimensions = Object.keys(targets);
	const missing = dimensions.flatMap((dimension) => missingIn(some, dimension, targets[dimension]!));
	const empty = dimensions.flatMap((one, i) =>
		dimensions.slice(i + 1).flatMap((other) => emptyIn(some, one, other, targets))
	);
	return { missing, empty };
}

function missingIn(some: Respondents[], dimension: string, target: Readonly<Record<string, number>>): Gap[] {
	const met = new Set(some.flatMap(({ of }) => of[dimension] ?? []));
	const wanted = Object.keys(target).filter((category) => target[category]);
	const gap = (kind: Gap['kind'], category: string): Gap => ({ kind, of: { [dimension]: category } });
	return [
		...wanted.filter((category) => !met.has(category)).map((category) => gap('empty', category)),
		...[...met].filter((category) => !wanted.includes(category)).map((category) => gap('no_target', category))
	];
}

function emptyIn(some: Respondents[], one: string, other: string, targets: Targets): Gap[] {
	const met = new Set(some.map(({ of }) => JSON.stringify([of[one], of[other]])));
	const wanted = (dimension: string) => Object.keys(targets[dimension]!).filter((name) => targets[dimension]![name]);
	return wanted(one).flatMap((first) =>
		wanted(other)
			.filter((second) => !met.has(JSON.stringify([first, second])))
			.map((second): Gap => ({ kind: 'empty', of: { [one]: first, [other]: second } }))
	);
}

/** `wijk Molenveld, leeftijd 65+`. */
export const nameOfGap = ({ of }: Gap): string =>
	Object.entries(of)
		.map(([dimension, category]) => `${dimension} ${category}`)
		.join(', ');
