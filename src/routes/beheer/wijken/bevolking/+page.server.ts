import { redirect } from '@sveltejs/kit';
import { ChosenForm, FiguresForm, figuresState, MOST_TEXT, populationIn } from '#lib/imports/population.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { listPopulation, savePopulation } from '#lib/neighbourhoods/population.server.ts';
import { mayAdministrate } from '#lib/people/person.ts';
import { form, lookedAt } from '#lib/web/form.ts';
import { textIn } from '#lib/web/given-text.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	personWho(event, mayAdministrate);
	const saved = event.url.searchParams.has('bewaard');
	return { saved, neighbourhoods: await listNeighbourhoods(), population: await listPopulation() };
};

export const actions = {
	look: form(FiguresForm, async (given, event, files) => {
		personWho(event, mayAdministrate);
		return lookedAt(figuresState(given, textIn(files, 'file', MOST_TEXT)));
	}),
	save: form(ChosenForm, async (given, event) => {
		const by = personWho(event, mayAdministrate);
		await savePopulation(by, populationIn(given, await listNeighbourhoods()));
		redirect(303, '/beheer/wijken/bevolking?bewaard');
	})
} satisfies Actions;
