import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { db } from '#lib/storage/index.ts';
import { questionnaireVersions, responses } from './tables.ts';

/**
 * Empties the inzending of one receipt: open answers, closed answers and the wijk. Inside the transaction of who takes
 * back, who records what happened. Returns the ids of what was not taken back before.
 */
export const wipeResponses = (receiptId: string): Promise<{ id: string }[]> =>
	db
		.update(responses)
		.set({ answers: {}, withdrawnAt: now() })
		.where(and(eq(responses.receiptId, receiptId), isNull(responses.withdrawnAt)))
		.returning({ id: responses.id });

/** How many inzendingen were taken back: they are no part of the results, and are not forgotten in the counts. */
export async function countWithdrawn(questionnaireId: string): Promise<number> {
	const rows = await db
		.select({ id: responses.id })
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.where(and(eq(questionnaireVersions.questionnaireId, questionnaireId), isNotNull(responses.withdrawnAt)))
		.orderBy(responses.id);
	return rows.length;
}
