import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { meetings } from '../tables.ts';
import { listMarks, moveMarks } from './marks.server.ts';
import { carried, type Range } from './pieces.ts';
import { minutesCorrections } from './tables.ts';

/** Inside a transaction that holds the meeting. */
export async function replaceWords(meetingId: string, before: string, minutes: string) {
	await db.update(meetings).set({ minutes }).where(eq(meetings.id, meetingId));
	const move = (range: Range) => carried(before, minutes, range);
	const marks = await listMarks(meetingId);
	await moveMarks(marks.map(({ id, startsAt, endsAt }) => ({ id, range: move({ start: startsAt, end: endsAt }) })));
	await moveCorrections(meetingId, move);
}

/** Each correction stays beside its words. */
async function moveCorrections(meetingId: string, move: (range: Range) => Range | undefined) {
	const placed = await db
		.select()
		.from(minutesCorrections)
		.where(and(eq(minutesCorrections.meetingId, meetingId), isNotNull(minutesCorrections.startsAt)))
		.orderBy(asc(minutesCorrections.id));
	for (const { id, startsAt, endsAt } of placed) {
		const range = move({ start: startsAt!, end: endsAt! });
		const place = { startsAt: range?.start ?? null, endsAt: range?.end ?? null };
		await db.update(minutesCorrections).set(place).where(eq(minutesCorrections.id, id));
	}
}
