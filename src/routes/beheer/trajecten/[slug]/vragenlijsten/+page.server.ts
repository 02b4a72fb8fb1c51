import { redirect } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { createQuestionnaire } from '#lib/questionnaires/making/drafting.server.ts';
import { beginWith, StartForm } from '#lib/questionnaires/making/starting.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { listOf } from '#lib/questionnaires/questionnaires.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	lists: await listOf(personWho(event, mayManage), event.params.slug)
});

export const actions = {
	create: form(StartForm, async ({ onceKey, title, start }, event) => {
		const editor = personWho(event, mayManage);
		const { id: consultationId } = await findConsultation(event.params.slug!, editor);
		const draft = beginWith(start, title, await listOf(editor, event.params.slug!));
		const { slug } = await createQuestionnaire(editor, { onceKey, title, consultationId, draft });
		redirect(303, `${event.url.pathname}/${slug}`);
	})
} satisfies Actions;
