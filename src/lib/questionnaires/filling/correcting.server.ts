import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { eraseUnsentUploadsOf } from '#lib/uploads/uploads.server.ts';
import { responses } from '../tables.ts';
import { wordsIn } from '../words/words.ts';
import { withAddresses } from './addresses.server.ts';
import { findFilling, type Visit } from './finding.server.ts';

/**
 * Begins to change what was sent. The screens then show a copy; what was sent stays until that is sent too. Beginning
 * twice goes on with what was changed already.
 */
export async function beginCorrection(visit: Visit) {
	const { open, ahead, sentAt, own, visitorHash } = await findFilling(visit);
	const words = wordsIn(visit.language ?? 'nl');
	if (!open) refuse('closed', ahead ? words.notOpenYet(ahead) : words.closedNothing);
	if (!sentAt) refuse('not_found');
	if (!own) refuse('conflict', words.followHint);
	await transaction(async () => {
		const theirs = and(eq(responses.visitorHash, visitorHash), isNull(responses.correction));
		const [row] = await db
			.select({ id: responses.id, answers: responses.answers, withdrawnAt: responses.withdrawnAt })
			.from(responses)
			.where(theirs);
		if (row?.withdrawnAt) refuse('closed', words.closedHint);
		if (!row) return;
		const correction = await withAddresses(row);
		await db
			.update(responses)
			.set({ correction, changedAt: now() })
			.where(and(theirs, isNull(responses.withdrawnAt)));
	});
}

/** Leaves what was sent as it is, and forgets what was changed of it, with the files that were added since. */
export async function stopCorrection(visit: Visit) {
	const { visitorHash, correcting } = await findFilling(visit);
	if (!correcting) return;
	await transaction(async () => {
		const stopped = await db
			.update(responses)
			.set({ correction: null })
			.where(and(eq(responses.visitorHash, visitorHash), isNotNull(responses.correction)))
			.returning({ id: responses.id });
		if (stopped.length) await eraseUnsentUploadsOf(visitorHash);
	});
}
