import { redirect } from '@sveltejs/kit';
import { TermsForm } from '#lib/agreements/terms-form.ts';
import { changeTerms, readTermRules } from '#lib/agreements/terms.server.ts';
import { mayAdministrate } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	personWho(event, mayAdministrate);
	return { rule: (await readTermRules()).at(-1)! };
};

export const actions = {
	default: form(TermsForm, async ({ first, second }, event) => {
		await changeTerms(personWho(event, mayAdministrate), [first, second]);
		redirect(303, '/beheer/instellingen/voortgang?bewaard');
	})
} satisfies Actions;
