import { redirect } from '@sveltejs/kit';
import { limit } from '#lib/limits/limit.ts';
import { findMeeting } from '#lib/meetings/reading.server.ts';
import { CodeForm } from '#lib/meetings/sign-up.ts';
import { codeOfSignUp } from '#lib/meetings/signing-up.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => ({
	meeting: await findMeeting(params.slug, locals.person)
});

export const actions = {
	default: form(CodeForm, async ({ code }, event) => {
		limit('sign-up-code', visitorAddress(event), { most: 30, perSeconds: 600 });
		const { id, slug } = await findMeeting(event.params.slug!, event.locals.person);
		redirect(303, `/bijeenkomsten/${slug}/opgave/${await codeOfSignUp(id, code)}`);
	})
} satisfies Actions;
