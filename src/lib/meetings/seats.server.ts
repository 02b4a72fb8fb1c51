import { and, asc, eq, inArray, ne, sum } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { db } from '#lib/storage/index.ts';
import type { Announcement } from './announcement.ts';
import type { Meeting } from './meeting.ts';
import { needKinds } from './needs.ts';
import { findAnnouncement } from './reading.server.ts';
import { doorOf, type Seats } from './sign-up.ts';
import { signUps } from './tables.ts';

/** How many people come, wait and still fit. */
export async function countSeats(meetingId: string, capacity: number | null): Promise<Seats> {
	const rows = await db
		.select({ status: signUps.status, people: sum(signUps.people) })
		.from(signUps)
		.where(and(eq(signUps.meetingId, meetingId), inArray(signUps.status, ['coming', 'waiting'])))
		.groupBy(signUps.status)
		.orderBy(asc(signUps.status));
	const of = (status: 'coming' | 'waiting') => Number(rows.find((row) => row.status === status)?.people ?? 0);
	const free = capacity === null ? undefined : Math.max(0, capacity - of('coming'));
	return { coming: of('coming'), waiting: of('waiting'), free };
}

export type Coming = Awaited<ReturnType<typeof readComing>>;

/** What somebody who thinks of coming wants to know. */
export async function readComing(meeting: Meeting & { consultation: Pick<Consultation, 'status'> }) {
	const announcement = await findAnnouncement(meeting.id);
	const door = doorOf(meeting, announcement, meeting.consultation, now());
	return { announcement, door, seats: await countSeats(meeting.id, announcement?.capacity ?? null) };
}

/** For the redactie: who comes, who waits, the longest first, and what they need. */
export async function readSignUps(meetingId: string, announcement: Announcement | undefined) {
	const all = await db
		.select()
		.from(signUps)
		.where(and(eq(signUps.meetingId, meetingId), ne(signUps.status, 'cancelled')))
		.orderBy(asc(signUps.id));
	// At the door one looks for a code.
	const coming = all.filter(({ status }) => status === 'coming').sort((a, b) => (a.code < b.code ? -1 : 1));
	return {
		coming,
		waiting: all.filter(({ status }) => status === 'waiting'),
		seats: await countSeats(meetingId, announcement?.capacity ?? null),
		needs: needKinds
			.map((kind) => ({ kind, count: coming.filter(({ needs }) => needs.includes(kind)).length }))
			.filter(({ count }) => count > 0)
	};
}
