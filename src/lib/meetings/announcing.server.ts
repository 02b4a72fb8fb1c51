import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import type { Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { announcementWords, type AnnouncementInput, type MoveInput } from './announcement.ts';
import type { Meeting } from './meeting.ts';
import { findAnnouncement, holdMeetingFor } from './reading.server.ts';
import { announcements, meetings } from './tables.ts';
import { tellAllComers } from './telling.server.ts';
import { moveUp } from './waiting.server.ts';
import { hasBegun, isSameWhen, whenOf } from './when.ts';

/** What one wants to know before one comes. Where more people fit than before, who waits moves up. */
export async function announceMeeting(
	editor: Person,
	meetingId: string,
	input: AnnouncementInput,
	basedOn?: string,
	origin = readConfiguration().origin
) {
	return transaction(async () => {
		const meeting = await holdMeetingFor(editor, meetingId);
		const stored = await findAnnouncement(meetingId);
		assertUnchanged(basedOn, announcementWords(stored), announcementWords(input));
		const row = { meetingId, ...input, changedAt: now() };
		await db.insert(announcements).values(row).onConflictDoUpdate({ target: announcements.meetingId, set: row });
		await record('meeting.announced', about(meeting, editor));
		await moveUp(meeting, row, origin);
	});
}

/** Another day, time or place, for a reason that everybody reads. Who signed up hears it; what was off is on again. */
export async function moveMeeting(
	editor: Person,
	id: string,
	{ reason, address, directions, ...to }: MoveInput,
	origin = readConfiguration().origin
) {
	return transaction(async () => {
		const meeting = await heldAhead(editor, id);
		const announced = await findAnnouncement(id);
		const sameAddress = [undefined, announced?.address].includes(address);
		if (isSameWhen(meeting, to) && sameAddress && !meeting.cancelledAt)
			refuse('conflict', 'De dag, de tijd en de plek zijn nog hetzelfde. Verander er minstens één.');
		if (hasBegun(to, now())) refuse('conflict', 'Deze dag of tijd is al voorbij. Kies een andere.');
		const movedFrom = [whenOf(meeting), meeting.place, !sameAddress && announced?.address].filter(Boolean).join(', ');
		await changePlace(id, { address, directions });
		const moved = await change(meeting, { ...to, movedFrom, moveReason: reason, cancelledAt: null });
		await record('meeting.moved', { ...about(meeting, editor), particulars: { heldOn: to.heldOn } });
		await tellAllComers(moved, origin);
	});
}

/** It does not go on, for a reason that everybody reads. Its page stays. */
export async function cancelMeeting(editor: Person, id: string, reason: string, origin = readConfiguration().origin) {
	return transaction(async () => {
		const meeting = await heldAhead(editor, id);
		if (meeting.cancelledAt) return;
		const cancelled = await change(meeting, { cancelledAt: now(), moveReason: reason });
		await record('meeting.cancelled', about(meeting, editor));
		await tellAllComers(cancelled, origin);
	});
}

/** How many people were there: a count, no names. */
export async function noteAttendance(editor: Person, id: string, attendance: number) {
	return transaction(async () => {
		const meeting = await holdMeetingFor(editor, id);
		await db.update(meetings).set({ attendance }).where(eq(meetings.id, id));
		await record('meeting.counted', { ...about(meeting, editor), particulars: { attendance } });
	});
}

async function changePlace(meetingId: string, to: Pick<MoveInput, 'address' | 'directions'>) {
	if (to.address === undefined && to.directions === undefined) return;
	await db
		.update(announcements)
		.set({ ...to, changedAt: now() })
		.where(eq(announcements.meetingId, meetingId));
}

/** What nobody knows of yet is simply changed, and what was, was. */
async function heldAhead(editor: Person, id: string): Promise<Meeting> {
	const meeting = await holdMeetingFor(editor, id);
	if (meeting.status !== 'published')
		refuse(
			'conflict',
			'Deze bijeenkomst is nog niet gepubliceerd. Kies “Wijzig”, dan hoeft u geen reden te schrijven.'
		);
	if (hasBegun(meeting, now()) && !meeting.cancelledAt) refuse('closed', 'Deze bijeenkomst is al geweest.');
	return meeting;
}

async function change(meeting: Meeting, to: Partial<Meeting>): Promise<Meeting> {
	const set = { ...to, sequence: meeting.sequence + 1, movedAt: now() };
	const [changed] = await db.update(meetings).set(set).where(eq(meetings.id, meeting.id)).returning();
	return changed!;
}

const about = ({ id, consultationId }: Meeting, actor: Person) => ({ subject: { id }, consultationId, actor });
