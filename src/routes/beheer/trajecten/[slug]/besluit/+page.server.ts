import { redirect } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { adoptPolicy } from '#lib/decisions/adoption.server.ts';
import { addAmendment, explainAmendment, removeAmendment } from '#lib/decisions/amendments.server.ts';
import { AdoptionForm, AmendmentForm, AmendmentIdForm, EndForm, ExplainForm } from '#lib/decisions/decision.ts';
import { endConsultation } from '#lib/decisions/ending.server.ts';
import { readReadiness } from '#lib/decisions/readiness.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayEdit);
	const { id } = await findConsultation(event.params.slug, editor);
	return { readiness: await readReadiness(editor, id) };
};

export const actions = {
	adopt: form(AdoptionForm, async ({ policyId, ...adoption }, event) => {
		await adoptPolicy(personWho(event, mayEdit), policyId, adoption);
		redirect(303, event.url.pathname);
	}),
	amend: form(AmendmentForm, async (amendment, event) => {
		await addAmendment(personWho(event, mayEdit), amendment);
		redirect(303, `${event.url.pathname}#amendementen`);
	}),
	explain: form(ExplainForm, async (explanation, event) => {
		await explainAmendment(personWho(event, mayEdit), explanation);
		redirect(303, `${event.url.pathname}#amendementen`);
	}),
	remove: form(AmendmentIdForm, async ({ id }, event) => {
		await removeAmendment(personWho(event, mayEdit), id);
		redirect(303, `${event.url.pathname}#amendementen`);
	}),
	end: form(EndForm, async (ending, event) => {
		const editor = personWho(event, mayEdit);
		const { id } = await findConsultation(event.params.slug!, editor);
		await endConsultation(editor, id, ending);
		redirect(303, event.url.pathname);
	})
} satisfies Actions;
