import { fail, redirect } from '@sveltejs/kit';
import { findLater, mailLater } from '#lib/questionnaires/filling/continuing.server.ts';
import { placeOf } from '#lib/questionnaires/filling/place.ts';
import { MailCodeForm } from '#lib/questionnaires/questionnaire.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { readVisit } from '#lib/web/filling.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const visit = await readVisit(event);
	const later = await findLater(visit);
	if (!later.code || later.isSent) redirect(303, placeOf(visit.slug, visit.language));
	event.setHeaders({ 'cache-control': 'no-store' });
	return { later, language: visit.language, mailed: event.url.searchParams.has('gemaild') };
};

export const actions = {
	default: form(MailCodeForm, async ({ email }, event) => {
		const visit = await readVisit(event);
		const problems = await mailLater({ ...visit, email, address: visitorAddress(event) });
		if (problems.length) return fail(422, { action: '', values: { email }, problems });
		redirect(303, `${placeOf(visit.slug, visit.language, 'later')}?gemaild`);
	})
} satisfies Actions;
