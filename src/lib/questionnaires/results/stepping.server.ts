import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { questionnaireVersions, responses } from '../tables.ts';
import type { Step } from './reading.server.ts';

/** So many people come or go at once in what everybody reads. */
export const STEP = 10;

/**
 * Up to where everybody reads what was answered while people still answer. With each answer apart, who looks often sees
 * what each one said: so ten come at once, and the last ten or more stay back until the vragenlijst closes.
 */
export async function lastStep(questionnaireId: string): Promise<Step> {
	const sent = await db.$count(responses, isSentIn(questionnaireId));
	const told = Math.max(0, Math.floor(sent / STEP) - 1) * STEP;
	if (!told) return nobody;
	const [last] = await db
		.select({ id: responses.id, submittedAt: responses.submittedAt })
		.from(responses)
		.where(isSentIn(questionnaireId))
		.orderBy(asc(responses.submittedAt), asc(responses.id))
		.limit(1)
		.offset(told - 1);
	return last ? { id: last.id, submittedAt: last.submittedAt! } : nobody;
}

const nobody: Step = { id: '', submittedAt: new Date(0) };

const isSentIn = (questionnaireId: string) => {
	const versions = db
		.select({ id: questionnaireVersions.id })
		.from(questionnaireVersions)
		.where(eq(questionnaireVersions.questionnaireId, questionnaireId));
	return and(inArray(responses.versionId, versions), isNotNull(responses.submittedAt));
};
