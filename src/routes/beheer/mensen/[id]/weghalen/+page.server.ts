import { redirect } from '@sveltejs/kit';
import { removeAccount } from '#lib/contributions/accounts.server.ts';
import { findPerson } from '#lib/people/administration.server.ts';
import { RemovePersonForm } from '#lib/people/membership.ts';
import { mayAdministrate } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	member: await findPerson(personWho(event, mayAdministrate), event.params.id)
});

export const actions = {
	default: form(RemovePersonForm, async (_, event) => {
		await removeAccount(personWho(event, mayAdministrate), event.params.id!);
		redirect(303, '/beheer/mensen');
	})
} satisfies Actions;
