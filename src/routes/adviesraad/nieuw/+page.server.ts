import { redirect } from '@sveltejs/kit';
import { listConsultations } from '#lib/consultations/consultations.server.ts';
import { mayDraft, StartForm } from '#lib/councils/advice.ts';
import { startAdvice } from '#lib/councils/councils.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const adviser = personWho(event, mayDraft);
	return { consultations: await listConsultations(adviser) };
};

export const actions = {
	default: form(StartForm, async (input, event) => {
		const { slug } = await startAdvice(personWho(event, mayDraft), input);
		redirect(303, `/adviesraad/${slug}`);
	})
} satisfies Actions;
