import * as v from 'valibot';
import { now } from '#lib/clock.ts';
import { AttendanceForm } from '#lib/meetings/announcement.ts';
import { noteAttendance } from '#lib/meetings/announcing.server.ts';
import { isAhead } from '#lib/meetings/meeting.ts';
import { publishMeeting } from '#lib/meetings/meetings.server.ts';
import { readDesk } from '#lib/meetings/minutes/desk.server.ts';
import { publishMinutes } from '#lib/meetings/minutes/publishing.server.ts';
import { listParts } from '#lib/meetings/reading.server.ts';
import { readComing } from '#lib/meetings/seats.server.ts';
import { dayOf } from '#lib/text/dates.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting } = await meetingHere(event);
	const [parts, coming, desk] = [await listParts(meeting.id), await readComing(meeting), await readDesk(meeting)];
	return { meeting, parts, coming, desk, ahead: isAhead(meeting, dayOf(now())) };
};

export const actions = {
	publish: form(v.object({}), async (_, event) => {
		const { editor, meeting } = await meetingHere(event);
		await publishMeeting(editor, meeting.id);
		backToPage(event);
	}),
	count: form(AttendanceForm, async ({ attendance }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await noteAttendance(editor, meeting.id, attendance);
		backToPage(event);
	}),
	minutes: form(v.object({}), async (_, event) => {
		const { editor, meeting } = await meetingHere(event);
		await publishMinutes(editor, meeting.id);
		backToPage(event, '#verslag');
	})
} satisfies Actions;
