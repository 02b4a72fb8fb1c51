import { fail, redirect } from '@sveltejs/kit';
import { ConsultationForm } from '#lib/consultations/consultation-form.ts';
import { createConsultation } from '#lib/consultations/consultations.server.ts';
import { MorePhases } from '#lib/consultations/more-phases.ts';
import { once } from '#lib/once/once.ts';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	personWho(event, mayEdit);
};

export const actions = {
	create: form(ConsultationForm, async ({ onceKey, input, planned }, event) => {
		const editor = personWho(event, mayEdit);
		const made = { ...input, secondReader: true };
		const slug = await once(onceKey, async () => (await createConsultation(editor, made, planned)).slug);
		redirect(303, `/beheer/trajecten/${slug}`);
	}),
	more: form(MorePhases, async (values, event) => {
		personWho(event, mayEdit);
		return fail(200, { action: '?/more', values, problems: [] });
	})
} satisfies Actions;
