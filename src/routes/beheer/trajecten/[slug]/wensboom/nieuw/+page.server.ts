import { redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { plantTree } from '#lib/wishes/editions.server.ts';
import { PlantForm } from '#lib/wishes/wish.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const consultation = await findConsultation(event.params.slug, personWho(event, mayEdit));
	return { consultation, neighbourhoods: await listNeighbourhoods(), year: now().getFullYear() };
};

export const actions = {
	default: form(PlantForm, async (given, event) => {
		const editor = personWho(event, mayEdit);
		const { id, slug } = await findConsultation(event.params.slug!, editor);
		const { tree, year } = await plantTree(editor, id, given);
		redirect(303, `/beheer/trajecten/${slug}/wensboom/${tree.slug}/${year}`);
	})
} satisfies Actions;
