import { and, asc, eq, gt, inArray, isNull, lte, ne, notExists, or } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { events } from '#lib/events/tables.ts';
import { tooOld } from '#lib/keeping.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { eraseUploads } from '#lib/uploads/uploads.server.ts';
import { meetings } from '../tables.ts';
import { noCounts } from './answer.ts';
import { holdDay, shutDay } from './days.server.ts';
import {
	meetingDays,
	meetingFlipCharts,
	meetingNotes,
	meetingStatements,
	meetingTables,
	meetingVotes
} from './tables.ts';
import { countVotes } from './tallies.server.ts';

/**
 * Some days after the meeting the votes become counts: which phone voted what is then nowhere any more. A hall that
 * nobody closed is closed then.
 */
export async function countOldVotes() {
	const before = tooOld('hallVotes');
	for (const { meetingId } of await listForgotten(before))
		await transaction(async () => {
			const { day, meeting } = await holdDay(meetingId);
			await shutDay(day, meeting);
			await countForGood(meetingId);
		});
	const old = await db
		.select({ meetingId: meetingDays.meetingId })
		.from(meetingDays)
		.innerJoin(meetings, eq(meetings.id, meetingDays.meetingId))
		.where(
			and(
				...[eq(meetingDays.status, 'closed'), isNull(meetingDays.countedAt), lte(meetingDays.closedAt, before)],
				// Who tried the hall out in the days before opens it again.
				lte(meetings.heldOn, dayOf(before))
			)
		)
		.orderBy(asc(meetingDays.meetingId));
	for (const { meetingId } of old) await transaction(() => countForGood(meetingId));
}

/** Halls that were open all the time since: also when the day of the meeting was written down wrong. */
const listForgotten = (before: Date) =>
	db
		.select({ meetingId: meetingDays.meetingId })
		.from(meetingDays)
		.innerJoin(meetings, eq(meetings.id, meetingDays.meetingId))
		.where(
			and(
				...[eq(meetingDays.status, 'open'), lte(meetings.heldOn, dayOf(before))],
				notExists(
					db
						.select({ id: events.id })
						.from(events)
						.where(
							and(
								...[eq(events.subjectId, meetings.id), eq(events.action, 'meeting.opened')],
								gt(events.happenedAt, before)
							)
						)
				)
			)
		)
		.orderBy(asc(meetingDays.meetingId));

async function countForGood(meetingId: string) {
	// First of all, so that nobody opens the hall again meanwhile.
	const closed = and(
		eq(meetingDays.meetingId, meetingId),
		eq(meetingDays.status, 'closed'),
		isNull(meetingDays.countedAt)
	);
	const [taken] = await db.update(meetingDays).set({ countedAt: now() }).where(closed).returning();
	if (!taken) return;
	const voted = await db
		.select({ id: meetingStatements.id })
		.from(meetingStatements)
		.where(and(eq(meetingStatements.meetingId, meetingId), eq(meetingStatements.status, 'closed')))
		.orderBy(asc(meetingStatements.id));
	const ids = voted.map(({ id }) => id);
	if (!ids.length) return;
	const counts = await countVotes(ids);
	for (const id of ids)
		await db
			.update(meetingStatements)
			.set(counts.get(id) ?? noCounts)
			.where(eq(meetingStatements.id, id));
	await db.delete(meetingVotes).where(inArray(meetingVotes.statementId, ids));
}

/**
 * What did not become inbreng loses its words; that there was a note, and why it went, stays. Of what nobody looked at
 * in time that is the reason.
 */
export async function forgetOldNotes() {
	const old = db
		.select({ id: meetingTables.id })
		.from(meetingTables)
		.innerJoin(meetingDays, eq(meetingDays.meetingId, meetingTables.meetingId))
		.where(and(eq(meetingDays.status, 'closed'), lte(meetingDays.closedAt, tooOld('leftOutNotes'))));
	const unused = and(
		...[isNull(meetingNotes.contributionId), ne(meetingNotes.text, '')],
		inArray(meetingNotes.tableId, old)
	);
	await db
		.update(meetingNotes)
		.set({ leftOutBecause: NOBODY_LOOKED })
		.where(and(unused, eq(meetingNotes.leftOutBecause, '')));
	await db.update(meetingNotes).set({ text: '' }).where(unused);
}

const NOBODY_LOOKED = 'Wij keken hier niet op tijd naar. Daarom zijn de woorden gewist.';

/** A photo that did not become public in that time goes, with what was written beside it. */
export async function forgetOldFlipCharts() {
	const before = tooOld('leftOutNotes');
	const old = await db
		.select({ uploadId: meetingFlipCharts.uploadId })
		.from(meetingFlipCharts)
		.innerJoin(meetings, eq(meetings.id, meetingFlipCharts.meetingId))
		.innerJoin(meetingDays, eq(meetingDays.meetingId, meetingFlipCharts.meetingId))
		.where(
			and(
				...[lte(meetings.heldOn, dayOf(before)), lte(meetingFlipCharts.addedAt, before)],
				or(isNull(meetingDays.closedAt), lte(meetingDays.closedAt, before)),
				or(isNull(meetingFlipCharts.publicAt), isNull(meetingDays.shownAt))
			)
		)
		.orderBy(asc(meetingFlipCharts.id));
	await eraseUploads(old.map(({ uploadId }) => uploadId));
}
