import { fail, redirect } from '@sveltejs/kit';
import { findPreview, stepPreview } from '#lib/questionnaires/making/preview.server.ts';
import { AnswersForm, mayManage } from '#lib/questionnaires/questionnaire.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const lookIn = ({ params, url }: Pick<RequestEvent, 'params' | 'url'>) => ({
	consultation: params.slug,
	slug: params.lijst,
	language: url.searchParams.get('taal'),
	answers: url.searchParams.get('a')
});

export const load: PageServerLoad = async (event) => ({
	preview: await findPreview(personWho(event, mayManage), lookIn(event), event.params.pagina)
});

export const actions = {
	default: form(AnswersForm, async (values, event: RequestEvent) => {
		const { slug, lijst, pagina } = event.params;
		const look = lookIn(event);
		const { problems, next, at, packed } = await stepPreview(personWho(event, mayManage), look, pagina, values);
		if (problems.length) return fail(422, { action: '', values, problems });
		const search = new URLSearchParams({
			...(look.language ? { taal: look.language } : {}),
			...(packed ? { a: packed } : {})
		});
		const base = `/beheer/trajecten/${slug}/vragenlijsten/${lijst}/voorbeeld`;
		redirect(303, `${base}${next && '/'}${next}${search.size ? `?${search}` : ''}${at ? `#${at}` : ''}`);
	})
} satisfies Actions;
