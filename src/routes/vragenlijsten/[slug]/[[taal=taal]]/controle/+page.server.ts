import { fail, redirect } from '@sveltejs/kit';
import { nameFor } from '#lib/contributions/contribution.ts';
import { findOverview } from '#lib/questionnaires/filling/finding.server.ts';
import { placeOf } from '#lib/questionnaires/filling/place.ts';
import { SendForm } from '#lib/questionnaires/questionnaire.ts';
import { sendAnswers } from '#lib/questionnaires/filling/sending.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { readVisit } from '#lib/web/filling.ts';
import { form } from '#lib/web/form.ts';
import { thank } from '#lib/web/kiosk-thanks.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const visit = await readVisit(event);
	const filling = await findOverview(visit);
	if (!filling.invited) redirect(303, placeOf(visit.slug, visit.language));
	return { filling, language: visit.language, organisation: nameFor(event.locals.person, '') };
};

export const actions = {
	default: form(SendForm, async ({ email }, event) => {
		const { token = '', ...visit } = await readVisit(event);
		const sent = await sendAnswers({ ...visit, token, email, address: visitorAddress(event) }, event.locals.person);
		if ('full' in sent) redirect(303, placeOf(visit.slug, visit.language, 'vol'));
		if ('problems' in sent) return fail(422, { action: '', values: { email }, problems: sent.problems });
		return thank(event, { ...visit, ...sent });
	})
} satisfies Actions;
