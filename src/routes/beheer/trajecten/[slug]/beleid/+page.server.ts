import { redirect } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { PolicyForm } from '#lib/policies/forms.ts';
import { createPolicy, listPoliciesOf } from '#lib/policies/policies.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayEdit);
	const { id } = await findConsultation(event.params.slug, editor);
	return { policies: await listPoliciesOf(editor, id) };
};

export const actions = {
	default: form(PolicyForm, async ({ title, onceKey }, event) => {
		const editor = personWho(event, mayEdit);
		const consultation = await findConsultation(event.params.slug!, editor);
		const { slug } = await createPolicy(editor, consultation.id, title, onceKey);
		redirect(303, `/beheer/trajecten/${consultation.slug}/beleid/${slug}`);
	})
} satisfies Actions;
