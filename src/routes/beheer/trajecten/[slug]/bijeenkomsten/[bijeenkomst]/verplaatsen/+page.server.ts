import { redirect } from '@sveltejs/kit';
import { MoveForm } from '#lib/meetings/announcement.ts';
import { moveMeeting } from '#lib/meetings/announcing.server.ts';
import { readComing } from '#lib/meetings/seats.server.ts';
import { form } from '#lib/web/form.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting } = await meetingHere(event);
	return { meeting, ...(await readComing(meeting)) };
};

export const actions = {
	default: form(MoveForm, async (input, event) => {
		const { editor, meeting, base } = await meetingHere(event);
		await moveMeeting(editor, meeting.id, input);
		redirect(303, base);
	})
} satisfies Actions;
