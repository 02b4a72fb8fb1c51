import { fail, redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.ts';
import { ConsultationForm } from '#lib/consultations/consultation-form.ts';
import { changeConsultation, findConsultation, listPhases } from '#lib/consultations/consultations.server.ts';
import { MorePhases } from '#lib/consultations/more-phases.ts';
import { mayEdit } from '#lib/people/person.ts';
import { dayOf } from '#lib/text/dates.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	return { phases: await listPhases(id), today: dayOf(now()) };
};

export const actions = {
	change: form(ConsultationForm, async ({ input, planned }, event) => {
		const editor = personWho(event, mayEdit);
		const { id } = await findConsultation(event.params.slug!, editor);
		await changeConsultation(editor, id, input, planned);
		redirect(303, `/beheer/trajecten/${event.params.slug}?bewaard`);
	}),
	more: form(MorePhases, async (values, event) => {
		personWho(event, mayEdit);
		return fail(200, { action: '?/more', values, problems: [] });
	})
} satisfies Actions;
