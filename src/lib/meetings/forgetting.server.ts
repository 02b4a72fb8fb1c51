import { and, asc, eq, isNull, lt } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { record } from '#lib/events/record.ts';
import { daysKept } from '#lib/keeping.ts';
import { removeMailsToComer } from '#lib/mail/outbox.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayAfter, dayOf } from '#lib/text/dates.ts';
import { NOTHING_PERSONAL } from './signing-up.server.ts';
import { meetings, signUps } from './tables.ts';

/** What persons told of themselves goes two weeks after the meeting. How many came, stays. */
export async function forgetComers() {
	const before = dayAfter(dayOf(now()), -daysKept('signUp'));
	const over = await db
		.selectDistinct({ id: meetings.id, consultationId: meetings.consultationId })
		.from(meetings)
		.innerJoin(signUps, eq(signUps.meetingId, meetings.id))
		.where(and(lt(meetings.heldOn, before), isNull(signUps.forgottenAt)))
		.orderBy(asc(meetings.id));
	for (const { id, consultationId } of over) await transaction(() => forget(id, consultationId));
}

async function forget(meetingId: string, consultationId: string) {
	const forgotten = await db
		.update(signUps)
		.set({ ...NOTHING_PERSONAL, forgottenAt: now() })
		.where(and(eq(signUps.meetingId, meetingId), isNull(signUps.forgottenAt)))
		.returning({ id: signUps.id });
	for (const { id } of forgotten) await removeMailsToComer(id);
	if (forgotten.length)
		await record('meeting.forgotten', {
			subject: { id: meetingId },
			consultationId,
			particulars: { count: forgotten.length }
		});
}

/** One click in a mail: no mail about this sign-up any more. The place stays. Whether there was an address. */
export const stopMailsToComer = (code: string) =>
	transaction(async () => {
		const [own] = await db.select().from(signUps).where(eq(signUps.code, code));
		if (!own?.email) return false;
		await db.update(signUps).set({ email: '' }).where(eq(signUps.id, own.id));
		await removeMailsToComer(own.id);
		return true;
	});

/** The meeting that the mails with this code are about, as long as they are wanted; nothing when they stopped. */
export async function mailsToComer(code: string): Promise<{ title: string | undefined } | undefined> {
	const [own] = await db
		.select({ title: meetings.title, email: signUps.email })
		.from(signUps)
		.innerJoin(meetings, eq(meetings.id, signUps.meetingId))
		.where(eq(signUps.code, code));
	return own && { title: own.email ? own.title : undefined };
}
