import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { db } from '#lib/storage/index.ts';
import { eraseUploadsOf } from '#lib/uploads/uploads.server.ts';
import { questionnaireVersions, responses } from '../tables.ts';
import { removeAddresses } from './addresses.server.ts';

/**
 * Empties the inzending of one receipt: open answers, closed answers, the wijk, addresses and files. Inside the transaction of who
 * takes back, who records what happened. Returns the ids of what was not taken back before.
 */
export async function wipeResponses(receiptId: string): Promise<{ id: string }[]> {
	const wiped = await db
		.update(responses)
		.set({ answers: {}, correction: null, secondEntry: null, timings: {}, withdrawnAt: now() })
		.where(and(eq(responses.receiptId, receiptId), isNull(responses.withdrawnAt)))
		.returning({ id: responses.id, visitorHash: responses.visitorHash });
	for (const { id, visitorHash } of wiped) {
		await removeAddresses(id);
		await eraseUploadsOf(visitorHash);
	}
	return wiped.map(({ id }) => ({ id }));
}

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
