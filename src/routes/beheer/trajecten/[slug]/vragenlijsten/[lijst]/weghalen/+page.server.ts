import { redirect } from '@sveltejs/kit';
import { removeDraft } from '#lib/questionnaires/making/drafting.server.ts';
import { mayManage, RemoveDraftForm } from '#lib/questionnaires/questionnaire.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	list: await findOf(personWho(event, mayManage), event.params.slug, event.params.lijst)
});

export const actions = {
	default: form(RemoveDraftForm, async (draft, event) => {
		await removeDraft(personWho(event, mayManage), draft);
		redirect(303, `/beheer/trajecten/${event.params.slug}/vragenlijsten`);
	})
} satisfies Actions;
