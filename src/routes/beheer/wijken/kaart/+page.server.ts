import { redirect } from '@sveltejs/kit';
import { MOST_BYTES } from '#lib/neighbourhoods/geojson.ts';
import { MapForm, OutlinesForm, previewState } from '#lib/neighbourhoods/outline-import.ts';
import { keepOutlines, readMap, removeOutlines } from '#lib/neighbourhoods/outlines.server.ts';
import { mayAdministrate } from '#lib/people/person.ts';
import { form, lookedAt } from '#lib/web/form.ts';
import { textIn } from '#lib/web/given-text.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	personWho(event, mayAdministrate);
	return { map: await readMap() };
};

export const actions = {
	/** Also when it was read before, and another property is its name. */
	read: form(MapForm, async ({ areas, nameKey }, event, files) => {
		personWho(event, mayAdministrate);
		const text = textIn(files, 'file', MOST_BYTES);
		return lookedAt(previewState(text === '' ? areas : text, nameKey));
	}),
	keep: form(OutlinesForm, async (outlines, event) => {
		await keepOutlines(personWho(event, mayAdministrate), outlines);
		redirect(303, '/beheer/wijken/kaart');
	}),
	remove: async (event) => {
		await removeOutlines(personWho(event, mayAdministrate));
		redirect(303, '/beheer/wijken/kaart');
	}
} satisfies Actions;
