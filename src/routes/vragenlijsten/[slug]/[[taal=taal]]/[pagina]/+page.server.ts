import { fail, redirect } from '@sveltejs/kit';
import { findScreen } from '#lib/questionnaires/filling/finding.server.ts';
import { behindPlace, placeOf } from '#lib/questionnaires/filling/place.ts';
import { saveScreen } from '#lib/questionnaires/filling/saving.server.ts';
import { AnswersForm } from '#lib/questionnaires/questionnaire.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { keepToken, readVisit } from '#lib/web/filling.ts';
import { form } from '#lib/web/form.ts';
import { channelHere, idleOn } from '#lib/web/kiosk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const visit = await readVisit(event);
	const filling = await findScreen(visit, event.params.pagina);
	if (filling.elsewhere !== undefined) redirect(303, placeOf(visit.slug, visit.language, filling.elsewhere));
	if (filling.keeps) keepToken(event);
	const { language } = visit;
	const opened = Date.now();
	return { filling, language, opened, idle: idleOn(filling), changing: event.url.searchParams.has('wijzig') };
};

export const actions = {
	default: form(AnswersForm, async (sent, event, files) => {
		const visit = { ...(await readVisit(event)), page: event.params.pagina! };
		const channel = await channelHere(event, visit.slug);
		const address = visitorAddress(event);
		const saved = await saveScreen({ ...visit, channel, values: sent, files, address });
		const { problems, values, next, at, language } = saved;
		if (problems.length) return fail(422, { action: '', values, problems });
		const changed = event.url.searchParams.get('wijzig') ?? undefined;
		const place = placeOf(visit.slug, language, next);
		redirect(303, place + behindPlace(changed, next === visit.page, at));
	})
} satisfies Actions;
