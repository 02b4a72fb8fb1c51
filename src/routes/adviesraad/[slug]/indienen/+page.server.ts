import { redirect } from '@sveltejs/kit';
import { maySubmit, SubmitForm } from '#lib/councils/advice.ts';
import { submitAdvice } from '#lib/councils/councils.server.ts';
import { findForCouncil } from '#lib/councils/register.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	advice: await findForCouncil(event.params.slug, personWho(event, maySubmit))
});

export const actions = {
	default: form(SubmitForm, async ({ seen }, event) => {
		const chair = personWho(event, maySubmit);
		const { id, slug } = await findForCouncil(event.params.slug!, chair);
		await submitAdvice(chair, id, seen);
		redirect(303, `/adviezen/${slug}`);
	})
} satisfies Actions;
