import { asc, eq } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed } from '#lib/errors.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { mayManage } from '../questionnaire.ts';
import { openAnswers, questionnaireVersions, responses } from '../tables.ts';
import { listVersions } from '../versions.server.ts';
import { allowing, type Filter } from './filtering.ts';
import { everybody, Gathering, type Grouping } from './gathering.ts';
import type { Outcome } from './outcome.ts';
import { type Sent, type Step, visitSent } from './reading.server.ts';
import { type Sorting, withThemes } from './sorting.ts';
import { findWeighting, weigh } from './weighting.server.ts';
import type { Weighed } from './weighting.ts';

export interface Results {
	/** How many sent their answers and are looked at here. */
	people: number;
	outcomes: Outcome[];
	/** What the weights are, when the redactie asked for them. */
	weighed?: Weighed | undefined;
}

interface Looking {
	filter?: Filter;
	weighted?: boolean;
	/** Under which themes open answers stand. */
	sorting?: Sorting | undefined;
}

/** What was answered, for the redactie: with small numbers, and with words that are not public. */
export async function resultsOf(editor: Person, questionnaireId: string, looking: Looking = {}): Promise<Results> {
	assertAllowed(mayManage(editor));
	const wijken = await listNeighbourhoods();
	const weighting = looking.weighted ? await findWeighting(questionnaireId) : undefined;
	const gathering = await gather(questionnaireId, { ...looking, grouping: weighting?.grouping, collects: true });
	const weighed = weighting && weigh(weighting, gathering.people);
	const weights = weighed?.result.kind === 'weighted' ? weighed.weights : undefined;
	return {
		people: total(gathering.people),
		outcomes: gathering.outcomes(wijken, { weights, themes: looking.sorting?.themes }),
		weighed
	};
}

const total = (people: Uint32Array) => people.reduce((sum, count) => sum + count, 0);

interface Gather {
	filter?: Filter | undefined;
	sorting?: Sorting | undefined;
	grouping?: Grouping | undefined;
	collects?: boolean;
	/** The last that is looked at; without it all are. */
	until?: Step | undefined;
}

/** All versions together. Whoever calls this decides who may know. */
export async function gather(
	questionnaireId: string,
	{ filter, sorting, grouping = everybody, collects, until }: Gather = {}
) {
	const versions = await listVersions(questionnaireId);
	const gathering = new Gathering(versions, grouping, collects);
	const allows = allowing(filter);
	const themed = withThemes(sorting);
	const add = (given: Sent) => {
		const sent = themed(given);
		if (allows(sent)) gathering.add(sent.versionId, sent.answers, sent.day);
	};
	await visitSent(versions, add, { until });
	return gathering;
}

/** Which contributions came out of a vragenlijst, and to which question, in the order in which they came. */
export const listOpenAnswers = (questionnaireId: string) =>
	db
		.select({
			questionId: openAnswers.questionId,
			contributionId: contributions.id,
			text: contributions.text,
			status: contributions.status
		})
		.from(openAnswers)
		.innerJoin(contributions, eq(contributions.id, openAnswers.contributionId))
		.innerJoin(responses, eq(responses.id, openAnswers.responseId))
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.where(eq(questionnaireVersions.questionnaireId, questionnaireId))
		.orderBy(asc(contributions.id));
