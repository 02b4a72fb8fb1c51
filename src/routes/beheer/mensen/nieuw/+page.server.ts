import { redirect } from '@sveltejs/kit';
import { knownNeighbourhood, listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { addPerson } from '#lib/people/administration.server.ts';
import { NewPersonForm, scopeOf } from '#lib/people/membership.ts';
import { mayAdministrate } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	personWho(event, mayAdministrate);
	return { neighbourhoods: await listNeighbourhoods() };
};

export const actions = {
	default: form(NewPersonForm, async ({ neighbourhoodId, ...given }, event) => {
		const scopeId = scopeOf(given.role, await knownNeighbourhood(neighbourhoodId));
		const id = await addPerson(personWho(event, mayAdministrate), { ...given, scopeId });
		redirect(303, `/beheer/mensen/${id}`);
	})
} satisfies Actions;
