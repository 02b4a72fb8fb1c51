import { redirect } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { shortId } from '#lib/policies/excerpt.ts';
import { TakeOverForm } from '#lib/remarks/remark.ts';
import { readProposal, takeOver } from '#lib/remarks/taking-over.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayEdit);
	const { id } = await findConsultation(event.params.slug, editor);
	return { proposal: await readProposal(editor, id, event.params.id) };
};

export const actions = {
	default: form(TakeOverForm, async (given, event) => {
		const editor = personWho(event, mayEdit);
		const { id, slug } = await findConsultation(event.params.slug!, editor);
		const { paragraphId, policySlug } = await takeOver(editor, id, event.params.id!, given);
		redirect(303, `/beheer/trajecten/${slug}/beleid/${policySlug}#alinea-${shortId(paragraphId)}`);
	})
} satisfies Actions;
