import { asDate, dayOf } from '#lib/text/dates.ts';
import { now } from '#lib/clock.ts';
import { asNumber } from '#lib/text/numbers.ts';
import { asDecimal } from '../results/amounts.ts';
import { visitSent } from '../results/reading.server.ts';
import { findWeighting, weigh, type FoundWeighting } from '../results/weighting.server.ts';
import type { Managed } from '../questionnaires.server.ts';
import type { Weighting } from './reading.server.ts';

/** The weights of a vragenlijst as they stand now; nothing where there is none to weigh with, or where it may not be used. */
export async function findWeights({ id, versions }: Pick<Managed, 'id' | 'versions'>): Promise<Weighting | undefined> {
	const weighting = await findWeighting(id);
	if (!weighting.dimensions.length || !weighting.source) return undefined;
	const { grouping } = weighting;
	const people = new Uint32Array(grouping.size);
	await visitSent(versions, ({ answers }) => people[grouping.groupOf(answers)]!++);
	const weighed = weigh(weighting, people);
	if (weighed?.result.kind !== 'weighted') return undefined;
	const { result, weights } = weighed;
	return {
		weightOf: ({ answers, leftOutAt }) => (leftOutAt ? undefined : rounded(weights[grouping.groupOf(answers)]!)),
		notes: notesOn(weighting, result)
	};
}

/** More digits would be those of a group. */
const rounded = (weight: number) => Math.round(weight * 1e6) / 1e6;

/** How the weights were made, for the codebook. */
function notesOn(
	{ dimensions, source }: FoundWeighting,
	{ least, most, effective }: { least: number; most: number; effective: number }
) {
	const over = dimensions.map(({ name }) => name).join(' en ');
	return [
		`Gemaakt op ${asDate(dayOf(now()))}, over ${over}, met bevolkingscijfers van ${source!.year} (${source!.source}).`,
		'Zo tellen de groepen mee zoals ze hier wonen (raking). Samen zijn de gewichten het aantal inzendingen dat meetelt.',
		`Het kleinste gewicht is ${asDecimal(least, 2)}, het grootste ${asDecimal(most, 2)}.`,
		`Zo precies als ${asNumber(Math.round(effective))} inzendingen zonder gewicht.`,
		'Leeg bij een inzending die niet meetelt.'
	];
}
