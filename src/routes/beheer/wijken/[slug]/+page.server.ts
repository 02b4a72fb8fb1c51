import { redirect } from '@sveltejs/kit';
import { NeighbourhoodForm } from '#lib/neighbourhoods/neighbourhood.ts';
import { changeNeighbourhood, findNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { mayAdministrate } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	personWho(event, mayAdministrate);
	return { neighbourhood: await findNeighbourhood(event.params.slug) };
};

export const actions = {
	default: form(NeighbourhoodForm, async (wijk, event) => {
		await changeNeighbourhood(personWho(event, mayAdministrate), event.params.slug!, wijk);
		redirect(303, '/beheer/wijken');
	})
} satisfies Actions;
