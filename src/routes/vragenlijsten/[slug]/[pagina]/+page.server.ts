import { fail, redirect } from '@sveltejs/kit';
import { findScreen } from '#lib/questionnaires/filling/finding.server.ts';
import { saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { AnswersForm } from '#lib/questionnaires/questionnaire.ts';
import { keepToken, readToken } from '#lib/web/filling.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { slug, pagina } = event.params;
	const filling = await findScreen({ slug, token: readToken(event) }, pagina);
	if (filling.elsewhere) redirect(303, `/vragenlijsten/${slug}/${filling.elsewhere}`);
	if (filling.open) keepToken(event);
	return { filling, opened: Date.now(), changing: event.url.searchParams.has('wijzig') };
};

export const actions = {
	default: form(AnswersForm, async (values, event) => {
		const { slug, pagina } = event.params as { slug: string; pagina: string };
		const visit = { slug, token: readToken(event), address: event.getClientAddress() };
		const { problems, next } = await saveScreen({ ...visit, page: pagina, values });
		if (problems.length) return fail(422, { action: '', values, problems });
		redirect(303, `/vragenlijsten/${slug}${next && '/'}${next}`);
	})
} satisfies Actions;
