import { redirect } from '@sveltejs/kit';
import { limitReading } from '#lib/limits/limit.ts';
import { NothingForm } from '#lib/subscriptions/forms.ts';
import { findMeeting } from '#lib/meetings/reading.server.ts';
import { readOwnSignUp } from '#lib/meetings/own-sign-up.server.ts';
import { SignUpChangeForm } from '#lib/meetings/sign-up.ts';
import { changeSignUp, signOff } from '#lib/meetings/signing-up.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	limitReading('sign-up', visitorAddress(event), { most: 300, perSeconds: 600 });
	event.setHeaders({ 'cache-control': 'no-store' });
	const meeting = await findMeeting(event.params.slug, event.locals.person);
	return { meeting, ...(await readOwnSignUp(meeting, event.params.code)) };
};

export const actions = {
	change: form(SignUpChangeForm, async (input, { params, url, locals }) => {
		const { id } = await findMeeting(params.slug!, locals.person);
		await changeSignUp(id, params.code!, input);
		redirect(303, `${url.pathname}?bewaard`);
	}),
	signOff: form(NothingForm, async (_, { params, url, locals }) => {
		const { id } = await findMeeting(params.slug!, locals.person);
		await signOff(id, params.code!);
		redirect(303, url.pathname);
	})
} satisfies Actions;
