import { fail, redirect } from '@sveltejs/kit';
import { continueWith, findLater } from '#lib/questionnaires/filling/continuing.server.ts';
import { placeOf } from '#lib/questionnaires/filling/place.ts';
import { ContinueForm } from '#lib/questionnaires/questionnaire.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { keepTyped, readVisit } from '#lib/web/filling.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

// Opening the link of a mail shows a button and no answers: who looks ahead at links presses none.
export const load: PageServerLoad = async (event) => {
	const visit = await readVisit(event);
	const { url } = event;
	event.setHeaders({ 'cache-control': 'no-store' });
	const code = (url.searchParams.get('code') ?? '').slice(0, 100);
	return { here: await findLater(visit), language: visit.language, code };
};

export const actions = {
	default: form(ContinueForm, async ({ code }, event) => {
		const visit = await readVisit(event);
		const found = await continueWith({ ...visit, typed: code, address: visitorAddress(event) });
		if ('problems' in found) return fail(422, { action: '', values: { code }, problems: found.problems });
		await keepTyped(event, found.token);
		redirect(303, placeOf(visit.slug, visit.language, found.next));
	})
} satisfies Actions;
