import { redirect } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { createImported } from '#lib/questionnaires/exchange/importing.server.ts';
import { MakeForm, previewState, ReadForm } from '#lib/questionnaires/exchange/importing.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { form, lookedAt } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	personWho(event, mayManage);
};

export const actions = {
	read: form(ReadForm, async ({ text }, event, files) => {
		personWho(event, mayManage);
		return lookedAt(previewState(files.get('file')?.[0], text));
	}),
	make: form(MakeForm, async (given, event) => {
		const editor = personWho(event, mayManage);
		const { id: consultationId } = await findConsultation(event.params.slug!, editor);
		const { slug } = await createImported(editor, { ...given, consultationId });
		redirect(303, `/beheer/trajecten/${event.params.slug}/vragenlijsten/${slug}`);
	})
} satisfies Actions;
