import { and, eq, inArray, lte, ne, or } from 'drizzle-orm';
import { tooOld } from '#lib/keeping.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { meetings } from '../tables.ts';
import { minutesCorrections, minutesReadings } from './tables.ts';

/**
 * What who was there said of the minutes goes some time after those were published, or after the last day to read when
 * they never were. What was done with it stays; of what nobody looked at in time, that.
 */
export async function forgetOldCorrections() {
	const before = tooOld('corrections');
	const over = db
		.select({ id: meetings.id })
		.from(meetings)
		.innerJoin(minutesReadings, eq(minutesReadings.meetingId, meetings.id))
		.where(or(lte(meetings.minutesPublishedAt, before), lte(minutesReadings.dueOn, dayOf(before))));
	const old = and(inArray(minutesCorrections.meetingId, over), ne(minutesCorrections.text, ''));
	await db
		.update(minutesCorrections)
		.set({ outcome: 'left', reason: NOBODY_LOOKED })
		.where(and(old, eq(minutesCorrections.outcome, 'open')));
	await db.update(minutesCorrections).set({ text: '' }).where(old);
}

const NOBODY_LOOKED = 'Wij keken hier niet op tijd naar. Daarom zijn de woorden gewist.';
