import { takeCorrection, leaveCorrection } from '#lib/meetings/minutes/corrections.server.ts';
import { readReadingDesk } from '#lib/meetings/minutes/desk.server.ts';
import { LeaveForm, OpenReadingForm, TakeForm } from '#lib/meetings/minutes/reading.ts';
import { openReading } from '#lib/meetings/minutes/readings.server.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting } = await meetingHere(event);
	return { meeting, desk: await readReadingDesk(meeting, event.url.origin) };
};

export const actions = {
	open: form(OpenReadingForm, async (input, event) => {
		const { editor, meeting } = await meetingHere(event);
		await openReading(editor, meeting.id, input, event.url.origin);
		backToPage(event);
	}),
	take: form(TakeForm, async (input, event) => {
		const { editor, meeting } = await meetingHere(event);
		await takeCorrection(editor, meeting.id, input);
		backToPage(event);
	}),
	leave: form(LeaveForm, async (input, event) => {
		const { editor, meeting } = await meetingHere(event);
		await leaveCorrection(editor, meeting.id, input);
		backToPage(event);
	})
} satisfies Actions;
