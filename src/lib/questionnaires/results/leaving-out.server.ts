import { and, asc, count, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { mayManage } from '../questionnaire.ts';
import { questionnaires, questionnaireVersions, responses } from '../tables.ts';
import { reasons, type Reason } from './leaving-out.ts';

interface Choice {
	onceKey: string;
	questionnaireId: string;
	/** Of the inzending. */
	id: string;
}

/** An inzending is kept, and is no part of the results any more. Doing it twice is doing it once. */
export const leaveOut = (editor: Person, choice: Choice & { reason: Reason }) =>
	decide(editor, choice, { leftOutAt: now(), leftOutReason: choice.reason }, 'response.excluded');

/** It is a part of the results again. */
export const countAgain = (editor: Person, choice: Choice) =>
	decide(editor, choice, { leftOutAt: null, leftOutReason: '' }, 'response.included');

async function decide(
	editor: Person,
	{ onceKey, questionnaireId, id }: Choice,
	change: { leftOutAt: Date | null; leftOutReason: string },
	action: 'response.excluded' | 'response.included'
) {
	assertAllowed(mayManage(editor));
	return once(onceKey, async () => {
		const found = await findSent(questionnaireId, id);
		if ((found.leftOutAt !== null) === (change.leftOutAt !== null)) return id;
		await db.update(responses).set(change).where(eq(responses.id, id));
		const particulars = { questionnaireId, reason: change.leftOutReason || found.leftOutReason };
		await record(action, { subject: { id }, consultationId: found.consultationId, actor: editor, particulars });
		return id;
	});
}

async function findSent(questionnaireId: string, id: string) {
	const [found] = await db
		.select({
			leftOutAt: responses.leftOutAt,
			leftOutReason: responses.leftOutReason,
			consultationId: questionnaires.consultationId
		})
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
		.where(
			and(
				eq(responses.id, id),
				eq(questionnaires.id, questionnaireId),
				isNotNull(responses.submittedAt),
				isNull(responses.withdrawnAt)
			)
		);
	return found ?? refuse('not_found');
}

const areLeftOut = (questionnaireId: string) =>
	and(
		eq(questionnaireVersions.questionnaireId, questionnaireId),
		isNotNull(responses.leftOutAt),
		isNull(responses.withdrawnAt)
	);

/** How many are left out, and why: for everybody. */
export async function countLeftOut(questionnaireId: string) {
	const rows = await db
		.select({ reason: responses.leftOutReason, count: count() })
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.where(areLeftOut(questionnaireId))
		.groupBy(responses.leftOutReason)
		.orderBy(asc(responses.leftOutReason));
	return rows.flatMap(({ reason, count }) => {
		const known = reasons.find((one) => one === reason);
		return known ? [{ reason: known, count }] : [];
	});
}

const MOST_LISTED = 200;

/** Those that are left out, the newest first, for the redactie. */
export async function listLeftOut(editor: Person, questionnaireId: string) {
	assertAllowed(mayManage(editor));
	return db
		.select({
			id: responses.id,
			versionId: responses.versionId,
			answers: responses.answers,
			submittedAt: responses.submittedAt,
			timings: responses.timings,
			leftOutAt: responses.leftOutAt,
			reason: responses.leftOutReason
		})
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.where(areLeftOut(questionnaireId))
		.orderBy(desc(responses.leftOutAt), desc(responses.id))
		.limit(MOST_LISTED);
}
