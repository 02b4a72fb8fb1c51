import { redirect } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayManage, TitleForm } from '#lib/questionnaires/questionnaire.ts';
import { createQuestionnaire } from '#lib/questionnaires/making/drafting.server.ts';
import { listOf } from '#lib/questionnaires/questionnaires.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	lists: await listOf(personWho(event, mayManage), event.params.slug)
});

export const actions = {
	create: form(TitleForm, async (input, event) => {
		const editor = personWho(event, mayManage);
		const consultation = await findConsultation(event.params.slug!, editor);
		const { slug } = await createQuestionnaire(editor, { ...input, consultationId: consultation.id });
		redirect(303, `${event.url.pathname}/${slug}`);
	})
} satisfies Actions;
