import { fail, redirect } from '@sveltejs/kit';
import { findPage } from '#lib/questionnaires/filling.server.ts';
import { savePage } from '#lib/questionnaires/saving.server.ts';
import { AnswersForm } from '#lib/questionnaires/questionnaire.ts';
import { keepToken, readToken } from '#lib/web/filling.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const filling = await findPage(event.params.slug, event.params.pagina, readToken(event));
	if (filling.open) keepToken(event);
	return { filling, changing: event.url.searchParams.has('wijzig') };
};

export const actions = {
	default: form(AnswersForm, async (values, event) => {
		const { slug, pagina } = event.params as { slug: string; pagina: string };
		const given = { slug, page: pagina, values, address: event.getClientAddress() };
		const { problems, next } = await savePage(readToken(event), given);
		if (problems.length) return fail(422, { action: '', values, problems });
		redirect(303, `/vragenlijsten/${slug}${next && '/'}${next}`);
	})
} satisfies Actions;
