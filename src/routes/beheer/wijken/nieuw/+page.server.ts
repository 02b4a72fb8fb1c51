import { redirect } from '@sveltejs/kit';
import { NewNeighbourhoodForm } from '#lib/neighbourhoods/neighbourhood.ts';
import { addNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { mayAdministrate } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	personWho(event, mayAdministrate);
};

export const actions = {
	default: form(NewNeighbourhoodForm, async (wijk, event) => {
		await addNeighbourhood(personWho(event, mayAdministrate), wijk);
		redirect(303, '/beheer/wijken');
	})
} satisfies Actions;
