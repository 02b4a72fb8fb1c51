import { redirect } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { createFinding } from '#lib/themes/findings.server.ts';
import { FindingForm } from '#lib/themes/theme.ts';
import { listThemes } from '#lib/themes/themes.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	return { themes: await listThemes(id) };
};

export const actions = {
	default: form(FindingForm, async (input, event) => {
		const editor = personWho(event, mayEdit);
		const consultation = await findConsultation(event.params.slug!, editor);
		const finding = await createFinding(editor, consultation.id, input);
		redirect(303, `/beheer/trajecten/${consultation.slug}/rode-draden/${finding.id}`);
	})
} satisfies Actions;
