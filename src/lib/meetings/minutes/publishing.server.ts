import { and, asc, eq, isNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { counted } from '#lib/text/numbers.ts';
import { isTalk } from '../kinds.ts';
import { publishMeeting } from '../meetings.server.ts';
import { findMeetingFor, holdMeetingFor } from '../reading.server.ts';
import { meetings } from '../tables.ts';
import { bringIn } from './bringing.server.ts';
import { listMarks } from './marks.server.ts';
import { closeReading, countOpen, isWithOthers } from './readings.server.ts';
import { minutesErrata, minutesMarks } from './tables.ts';

/**
 * From now on everybody reads the minutes and they stay as they are; what was marked becomes inbreng. Pressing again
 * brings in what was marked since. Returns the ids of what it brought in, in the order of the minutes.
 */
export async function publishMinutes(editor: Person, meetingId: string): Promise<string[]> {
	return transaction(async () => {
		const meeting = await holdMeetingFor(editor, meetingId);
		if (isTalk(meeting)) refuse('conflict', 'Een gesprek krijgt geen openbaar verslag.');
		if (!meeting.minutes) refuse('conflict', 'Er is nog geen verslag. Schrijf het eerst.');
		if (!meeting.minutesPublishedAt) {
			await assertRead(meetingId);
			await publishMeeting(editor, meetingId);
			await db
				.update(meetings)
				.set({ minutesPublishedAt: now() })
				.where(and(eq(meetings.id, meetingId), isNull(meetings.minutesPublishedAt)));
			await closeReading(meetingId);
			await record('minutes.published', { subject: meeting, consultationId: meeting.consultationId, actor: editor });
		}
		return bringMarks(editor, meetingId);
	});
}

/** Who was there got the time that they were promised, and an answer. */
async function assertRead(meetingId: string) {
	if (await isWithOthers(meetingId))
		refuse('conflict', 'Wie erbij was, kan het verslag nog lezen. Publiceer het na de laatste dag.');
	const open = await countOpen(meetingId);
	if (open)
		refuse(
			'conflict',
			`Er ${open === 1 ? 'is' : 'zijn'} nog ${counted(open, 'opmerking', 'opmerkingen')} van wie erbij was. Zeg eerst wat u ermee doet.`
		);
}

/** What was marked becomes inbreng. Also for a talk, of which nobody reads the whole. */
export async function bringMarks(editor: Person, meetingId: string): Promise<string[]> {
	return transaction(async () => {
		const meeting = await holdMeetingFor(editor, meetingId);
		if (!isTalk(meeting) && !meeting.minutesPublishedAt) refuse('conflict', 'Publiceer eerst het verslag.');
		const said = (await listMarks(meetingId)).map(({ startsAt, endsAt, tableName, voices }) => ({
			...{ text: meeting.minutes.slice(startsAt, endsAt), tableName, voices },
			place: { start: startsAt, end: endsAt }
		}));
		const ids = await bringIn(editor, meetingId, said);
		await db.delete(minutesMarks).where(eq(minutesMarks.meetingId, meetingId));
		return ids;
	});
}

/** Published minutes stay as they are: what was wrong in them is said beside them. */
export async function correctMinutes(editor: Person, meetingId: string, text: string) {
	return transaction(async () => {
		const { minutesPublishedAt, consultationId } = await findMeetingFor(editor, meetingId);
		if (!minutesPublishedAt) refuse('conflict', 'Dit verslag is nog niet gepubliceerd. U kunt de tekst zelf wijzigen.');
		const same = and(eq(minutesErrata.meetingId, meetingId), eq(minutesErrata.text, text));
		if (await db.$count(minutesErrata, same)) return;
		await db.insert(minutesErrata).values({ id: newId(), meetingId, text, addedAt: now() });
		await record('minutes.corrected', { subject: { id: meetingId }, consultationId, actor: editor });
	});
}

export const listErrata = (meetingId: string) =>
	db
		.select()
		.from(minutesErrata)
		.where(eq(minutesErrata.meetingId, meetingId))
		.orderBy(asc(minutesErrata.addedAt), asc(minutesErrata.id));
