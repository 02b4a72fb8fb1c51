import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed } from '#lib/errors.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { mayManage } from '../questionnaire.ts';
import { Tally } from './outcome.ts';
import { openAnswers, questionnaireVersions, responses } from '../tables.ts';
import { listVersions } from '../versions.server.ts';

const AT_ONCE = 1000;

export async function resultsOf(editor: Person, questionnaireId: string) {
	assertAllowed(mayManage(editor));
	return countAnswers(questionnaireId);
}

/**
 * What was answered in all versions together, question by question. What was sent counts, and was not taken back.
 * Whoever calls this decides who may know.
 */
export async function countAnswers(questionnaireId: string) {
	const versions = await listVersions(questionnaireId);
	const tally = new Tally(versions.map(({ definition }) => definition));
	let after = '';
	for (;;) {
		const rows = await sentAfter(questionnaireId, after);
		for (const { answers } of rows) tally.add(answers);
		if (rows.length < AT_ONCE) break;
		after = rows.at(-1)!.id;
	}
	return tally.outcomes(await listNeighbourhoods());
}

/** A part at a time, so that a large vragenlijst does not fill the memory. */
const sentAfter = (questionnaireId: string, after: string) =>
	db
		.select({ id: responses.id, answers: responses.answers })
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.where(
			and(
				eq(questionnaireVersions.questionnaireId, questionnaireId),
				isNotNull(responses.submittedAt),
				isNull(responses.withdrawnAt),
				gt(responses.id, after)
			)
		)
		.orderBy(asc(responses.id))
		.limit(AT_ONCE);

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
