import { and, asc, eq, exists, inArray, isNull, lte, ne, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { tooOld } from '#lib/keeping.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import type { AlertKind } from './alert-kind.ts';
import { alerts, contributions } from './tables.ts';

/** Asks a moderator to look, inside the transaction of what happened. */
export async function raiseAlert(contributionId: string, kind: AlertKind, reason = '') {
	await db.insert(alerts).values({ id: newId(), contributionId, kind, reason, raisedAt: now() });
}

/** A moderator looked: inside the transaction of what they decided. Returns which of these were open. */
export async function settleAlerts(contributionId: string): Promise<string[]> {
	const settled = await db
		.update(alerts)
		.set({ settledAt: now() })
		.where(and(eq(alerts.contributionId, contributionId), isNull(alerts.settledAt)))
		.returning({ id: alerts.id });
	return settled.map(({ id }) => id);
}

/** Somebody undoes what they decided: these are open again. */
export const reopenAlerts = (ids: string[]) =>
	db.update(alerts).set({ settledAt: null }).where(inArray(alerts.id, ids));

/** What people wrote about words that go, goes with them. Inside the transaction of who takes them back. */
export async function wipeAlerts(contributionIds: string[]) {
	if (contributionIds.length)
		await db
			.update(alerts)
			.set({ reason: '', settledAt: now() })
			.where(inArray(alerts.contributionId, contributionIds));
}

/** What somebody wrote goes some time after a moderator looked; that it was reported stays. */
export const forgetOldReports = () =>
	db
		.update(alerts)
		.set({ reason: '' })
		.where(and(ne(alerts.reason, ''), lte(alerts.settledAt, tooOld('report'))));

/** Whether a moderator is asked to look at the contribution of this row. */
export const isAlerted = exists(
	sql`(select 1 from ${alerts} where ${alerts.contributionId} = ${contributions.id} and ${alerts.settledAt} is null)`
);

/** Why a moderator is asked to look at each of these, the oldest first. */
export async function listAlerts(contributionIds: string[]) {
	if (!contributionIds.length) return new Map<string, OpenAlert[]>();
	const rows = await db
		.select({
			contributionId: alerts.contributionId,
			kind: alerts.kind,
			reason: alerts.reason,
			raisedAt: alerts.raisedAt
		})
		.from(alerts)
		.where(and(inArray(alerts.contributionId, contributionIds), isNull(alerts.settledAt)))
		.orderBy(asc(alerts.raisedAt), asc(alerts.id));
	return Map.groupBy<string, OpenAlert & { contributionId: string }>(rows, ({ contributionId }) => contributionId);
}

export type OpenAlert = Pick<typeof alerts.$inferSelect, 'kind' | 'reason' | 'raisedAt'>;
