import { redirect } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { AskForm, mayAsk } from '#lib/councils/advice.ts';
import { askAdvice } from '#lib/councils/asking.server.ts';
import { listShowable } from '#lib/councils/files.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const consultation = await findConsultation(event.params.slug, personWho(event, mayAsk));
	return { consultation, versions: await listShowable(consultation.id) };
};

export const actions = {
	default: form(AskForm, async (question, event, files) => {
		const editor = personWho(event, mayAsk);
		const { id, slug } = await findConsultation(event.params.slug!, editor);
		await askAdvice(editor, { ...question, consultationId: id }, files.get('files') ?? []);
		redirect(303, `/beheer/trajecten/${slug}/adviezen`);
	})
} satisfies Actions;
