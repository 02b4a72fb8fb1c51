import { redirect } from '@sveltejs/kit';
import { limit } from '#lib/limits/limit.ts';
import { findMeeting } from '#lib/meetings/reading.server.ts';
import { readComing } from '#lib/meetings/seats.server.ts';
import { SignUpForm } from '#lib/meetings/sign-up.ts';
import { signUp } from '#lib/meetings/signing-up.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const meeting = await findMeeting(params.slug, locals.person);
	return { meeting, coming: await readComing(meeting) };
};

export const actions = {
	default: form(SignUpForm, async (input, event) => {
		limit('sign-up', visitorAddress(event), { most: 20, perSeconds: 600 });
		if (input.email) limit('sign-up-mail', input.email.toLowerCase(), { most: 5, perSeconds: 3600 });
		const meeting = await findMeeting(event.params.slug!, event.locals.person);
		redirect(303, `/bijeenkomsten/${meeting.slug}/opgave/${await signUp(meeting.id, input)}?gelukt`);
	})
} satisfies Actions;
