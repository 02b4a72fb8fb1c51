import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { beginCorrection, stopCorrection } from '#lib/questionnaires/filling/correcting.server.ts';
import { findIntroduction } from '#lib/questionnaires/filling/introduction.server.ts';
import { inviteByMail } from '#lib/questionnaires/filling/invited-by-mail.server.ts';
import { placeOf } from '#lib/questionnaires/filling/place.ts';
import { restart } from '#lib/questionnaires/filling/restarting.server.ts';
import { MailCodeForm } from '#lib/questionnaires/questionnaire.ts';
import { readOutcome } from '#lib/questionnaires/results/public.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { dropToken, readVisit } from '#lib/web/filling.ts';
import { form } from '#lib/web/form.ts';
import { startOver } from '#lib/web/kiosk-start.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	if (event.url.searchParams.has('opnieuw')) await startOver(event);
	const visit = await readVisit(event);
	const filling = await findIntroduction(visit);
	const outcome = filling.state === 'closed' ? await readOutcome(visit.slug) : undefined;
	return { filling, outcome, language: visit.language };
};

export const actions = {
	restart: form(v.object({}), async (_, event) => {
		const visit = await readVisit(event);
		if (await restart(visit)) dropToken(event);
		redirect(303, placeOf(visit.slug, visit.language, '1'));
	}),
	correct: form(v.object({}), async (_, event) => {
		const visit = await readVisit(event);
		await beginCorrection(visit);
		redirect(303, placeOf(visit.slug, visit.language, 'controle'));
	}),
	stop: form(v.object({}), async (_, event) => {
		const visit = await readVisit(event);
		await stopCorrection(visit);
		redirect(303, placeOf(visit.slug, visit.language));
	}),
	mail: form(MailCodeForm, async ({ email }, event) => {
		const visit = await readVisit(event);
		const problems = await inviteByMail({ ...visit, email, address: visitorAddress(event) });
		if (problems.length) return fail(422, { action: '?/mail', values: { email }, problems });
		redirect(303, placeOf(visit.slug, visit.language, 'verder'));
	})
} satisfies Actions;
