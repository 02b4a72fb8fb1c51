import { and, asc, eq, lt } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { record } from '#lib/events/record.ts';
import { db } from '#lib/storage/index.ts';
import type { Announcement } from './announcement.ts';
import type { Meeting } from './meeting.ts';
import { countSeats } from './seats.server.ts';
import { fits, type SignUp } from './sign-up.ts';
import { signUps } from './tables.ts';
import { tellMovedUp } from './telling.server.ts';
import { hasBegun } from './when.ts';

const isWaitingFor = (meetingId: string) => and(eq(signUps.meetingId, meetingId), eq(signUps.status, 'waiting'));

/**
 * Who waited longest and fits gets a place, and hears so. Inside a transaction that holds the meeting. A group for which
 * too few places are free keeps its own, and who comes after it may fit.
 */
export async function moveUp(meeting: Meeting, { capacity }: Pick<Announcement, 'capacity'>, origin: string) {
	if (meeting.cancelledAt || hasBegun(meeting, now())) return;
	let { free } = await countSeats(meeting.id, capacity);
	for (const waiting of await listWaiting(meeting.id)) {
		if (!fits({ free }, waiting.people)) continue;
		if (free !== undefined) free -= waiting.people;
		await db.update(signUps).set({ status: 'coming' }).where(eq(signUps.id, waiting.id));
		await record('sign-up.moved_up', { subject: waiting, consultationId: meeting.consultationId });
		await tellMovedUp(meeting, waiting, origin);
	}
}

const listWaiting = (meetingId: string) =>
	db.select().from(signUps).where(isWaitingFor(meetingId)).orderBy(asc(signUps.id));

/** Of who waits: the how manieth they are, from 1. */
export const placeInLine = async ({ id, meetingId }: SignUp) =>
	1 + (await db.$count(signUps, and(isWaitingFor(meetingId), lt(signUps.id, id))));
