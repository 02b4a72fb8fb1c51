import { fail, redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.ts';
import { ConsultationForm } from '#lib/consultations/consultation-form.ts';
import {
	changeConsultation,
	consultationWords,
	findConsultation,
	listPhases
} from '#lib/consultations/consultations.server.ts';
import { sealOf } from '#lib/forms/seal.ts';
import { MorePhases } from '#lib/consultations/more-phases.ts';
import { mayEdit } from '#lib/people/person.ts';
import { dayOf } from '#lib/text/dates.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const consultation = await findConsultation(event.params.slug, personWho(event, mayEdit));
	const phases = await listPhases(consultation.id);
	return { phases, seal: sealOf(...consultationWords(consultation, phases)), today: dayOf(now()) };
};

export const actions = {
	change: form(ConsultationForm, async ({ input, planned, basedOn }, event) => {
		const editor = personWho(event, mayEdit);
		const { id } = await findConsultation(event.params.slug!, editor);
		await changeConsultation(editor, id, input, planned, basedOn);
		redirect(303, `/beheer/trajecten/${event.params.slug}?bewaard`);
	}),
	more: form(MorePhases, async (values, event) => {
		personWho(event, mayEdit);
		return fail(200, { action: '?/more', values, problems: [] });
	})
} satisfies Actions;
