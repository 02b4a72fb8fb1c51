import { fail, redirect } from '@sveltejs/kit';
import { ChosenForm, FiguresForm, linesOf, populationIn } from '#lib/imports/population.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { listPopulation, savePopulation } from '#lib/neighbourhoods/population.server.ts';
import { mayAdministrate } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { withTextFile } from '#lib/web/text-file.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	personWho(event, mayAdministrate);
	const saved = event.url.searchParams.has('bewaard');
	return { saved, neighbourhoods: await listNeighbourhoods(), population: await listPopulation() };
};

export const actions = {
	look: withTextFile(
		'file',
		'figures',
		form(FiguresForm, async (given, event) => {
			personWho(event, mayAdministrate);
			const { year, source, figures, municipality } = given;
			const read = linesOf(given);
			const values = { year: String(year), source, municipality };
			if ('problems' in read) return fail(422, { action: '?/look', values: { ...values, figures }, ...read });
			return fail(200, { action: '?/save', values: { ...values, lines: read.lines }, problems: [] });
		})
	),
	save: form(ChosenForm, async (given, event) => {
		const by = personWho(event, mayAdministrate);
		await savePopulation(by, populationIn(given, await listNeighbourhoods()));
		redirect(303, '/beheer/wijken/bevolking?bewaard');
	})
} satisfies Actions;
