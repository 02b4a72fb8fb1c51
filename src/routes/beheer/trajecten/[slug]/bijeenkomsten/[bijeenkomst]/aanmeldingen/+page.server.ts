import { redirect } from '@sveltejs/kit';
import { readComing, readSignUps } from '#lib/meetings/seats.server.ts';
import { isOpenFor, SignUpForm } from '#lib/meetings/sign-up.ts';
import { signUp } from '#lib/meetings/signing-up.server.ts';
import { form } from '#lib/web/form.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting } = await meetingHere(event);
	const { announcement, door } = await readComing(meeting);
	return { meeting, announcement, open: isOpenFor(door, true), ...(await readSignUps(meeting.id, announcement)) };
};

export const actions = {
	default: form(SignUpForm, async (input, event) => {
		const { editor, meeting, base } = await meetingHere(event);
		const code = await signUp(meeting.id, { ...input, by: editor });
		redirect(303, `${base}/aanmeldingen?code=${code}`);
	})
} satisfies Actions;
