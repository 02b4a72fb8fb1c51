import { redirect } from '@sveltejs/kit';
import { CancelForm } from '#lib/meetings/announcement.ts';
import { cancelMeeting } from '#lib/meetings/announcing.server.ts';
import { readComing } from '#lib/meetings/seats.server.ts';
import { form } from '#lib/web/form.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting } = await meetingHere(event);
	return { meeting, seats: (await readComing(meeting)).seats };
};

export const actions = {
	default: form(CancelForm, async ({ reason }, event) => {
		const { editor, meeting, base } = await meetingHere(event);
		await cancelMeeting(editor, meeting.id, reason);
		redirect(303, base);
	})
} satisfies Actions;
