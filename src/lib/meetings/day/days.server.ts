import { and, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { newCode } from '#lib/contributions/code.ts';
import { refuse } from '#lib/errors.ts';
import type { Action } from '#lib/events/actions.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db, transaction } from '#lib/storage/index.ts';
import type { Meeting } from '../meeting.ts';
import { assertTakesMore } from '../minutes/bringing.server.ts';
import { findMeetingById, holdMeetingFor } from '../reading.server.ts';
import { meetings } from '../tables.ts';
import { newHallCode } from './codes.ts';
import type { Day } from './day.ts';
import { meetingDays, meetingStatements } from './tables.ts';

export async function findDay(meetingId: string): Promise<Day | undefined> {
	const [day] = await db.select().from(meetingDays).where(eq(meetingDays.meetingId, meetingId));
	return day;
}

export const findPreparedDay = async (meetingId: string): Promise<Day> =>
	(await findDay(meetingId)) ?? refuse('not_found');

/** Prepares the day of a meeting: from then on it has its codes. A second time it is there already. */
export async function prepareDay(editor: Person, meetingId: string) {
	return transaction(async () => {
		const meeting = await holdMeetingFor(editor, meetingId);
		if (await findDay(meetingId)) return;
		await assertTakesMore(meeting.consultationId);
		await db.insert(meetingDays).values({
			...{ meetingId, code: await freeCode(), screenCode: newCode() },
			...{ status: 'preparing', showsLive: false }
		});
		await recordOf('meeting.prepared', meeting, editor);
	});
}

async function freeCode(): Promise<string> {
	const code = newHallCode();
	const taken = await db.$count(meetingDays, eq(meetingDays.code, code));
	return taken ? freeCode() : code;
}

/** People can come in with the code, and the tables write. */
export const openDay = (editor: Person, meetingId: string) =>
	changeDay(editor, meetingId, async (day, meeting) => {
		if (day.status === 'open') return;
		if (day.countedAt) refuse('closed', 'Deze bijeenkomst is al langer dicht. De zaal kan niet meer open.');
		if (meeting.cancelledAt) refuse('conflict', CANCELLED);
		await assertTakesMore(meeting.consultationId);
		await set(meetingId, { status: 'open', closedAt: null });
		await recordOf('meeting.opened', meeting, editor);
	});

const CANCELLED = 'Deze bijeenkomst gaat niet door. Gaat zij toch door? Verplaats haar eerst naar een nieuwe dag.';

/** Nobody votes or writes any more: all codes end, and so does the stelling that was still open. */
export const closeDay = (editor: Person, meetingId: string) =>
	changeDay(editor, meetingId, (day, meeting) => shutDay(day, meeting, editor));

/** The same in a transaction that holds the day. */
export async function shutDay({ meetingId, status }: Day, meeting: Meeting, editor?: Person) {
	if (status !== 'open') return;
	await db
		.update(meetingStatements)
		.set({ status: 'closed', closedAt: now() })
		.where(and(eq(meetingStatements.meetingId, meetingId), eq(meetingStatements.status, 'open')));
	await set(meetingId, { status: 'closed', closedAt: now() });
	await recordOf('meeting.closed', meeting, editor);
}

/** Whether the screen in the hall shows how the votes go while one can still vote. */
export const showLive = (editor: Person, meetingId: string, showsLive: boolean) =>
	changeDay(editor, meetingId, () => set(meetingId, { showsLive }));

/** The results come on the page of the meeting. */
export const showResults = (editor: Person, meetingId: string) =>
	changeDay(editor, meetingId, async (day, meeting) => {
		if (day.shownAt) return;
		if (day.status !== 'closed') refuse('conflict', 'Sluit eerst de zaal. Daarna kunt u de uitslag openbaar maken.');
		await set(meetingId, { shownAt: now() });
		await recordOf('meeting.results_shown', meeting, editor);
	});

/** The day as it is, held for the rest of the transaction. */
export async function holdDay(meetingId: string): Promise<{ day: Day; meeting: Meeting }> {
	await hold(meetings, meetingId);
	return { meeting: await findMeetingById(meetingId), day: await findPreparedDay(meetingId) };
}

/** A transaction in which one may run the day of this meeting, and in which it is held. */
export async function changeDay<T>(
	editor: Person,
	meetingId: string,
	work: (day: Day, meeting: Meeting) => Promise<T>
) {
	return transaction(async () => {
		const meeting = await holdMeetingFor(editor, meetingId);
		return work(await findPreparedDay(meetingId), meeting);
	});
}

async function set(meetingId: string, change: Partial<Day>) {
	await db.update(meetingDays).set(change).where(eq(meetingDays.meetingId, meetingId));
}

export const recordOf = (
	action: Action,
	{ id, consultationId }: Pick<Meeting, 'id' | 'consultationId'>,
	actor?: Person,
	particulars: Record<string, unknown> = {}
) => record(action, { subject: { id }, consultationId, ...(actor && { actor }), particulars });
