import { redirect } from '@sveltejs/kit';
import { arrange, DraftForm, mayDraft, maySubmit, placeAfter } from '#lib/councils/advice.ts';
import { draftAdvice } from '#lib/councils/councils.server.ts';
import { findForCouncil } from '#lib/councils/register.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const adviser = personWho(event, mayDraft);
	const advice = await findForCouncil(event.params.slug, adviser);
	return { advice, submits: maySubmit(adviser), saved: event.url.searchParams.has('bewaard') };
};

export const actions = {
	default: form(DraftForm, async ({ act, points, ...draft }, event) => {
		const adviser = personWho(event, mayDraft);
		const { id, slug } = await findForCouncil(event.params.slug!, adviser);
		await draftAdvice(adviser, id, { ...draft, points: arrange(points, act) });
		redirect(303, `/adviesraad/${slug}${placeAfter(act)}`);
	})
} satisfies Actions;
