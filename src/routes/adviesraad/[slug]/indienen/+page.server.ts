import { redirect } from '@sveltejs/kit';
import { maySubmit, SignForm } from '#lib/councils/advice.ts';
import { findForCouncil } from '#lib/councils/register.server.ts';
import { submitAdvice } from '#lib/councils/signing.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const chair = personWho(event, maySubmit);
	return { advice: await findForCouncil(event.params.slug, chair), chair: chair.name };
};

export const actions = {
	default: form(SignForm, async ({ seen }, event) => {
		const chair = personWho(event, maySubmit);
		const { id, slug } = await findForCouncil(event.params.slug!, chair);
		await submitAdvice(chair, id, seen);
		redirect(303, `/adviezen/${slug}`);
	})
} satisfies Actions;
