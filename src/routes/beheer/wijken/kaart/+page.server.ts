import { redirect } from '@sveltejs/kit';
import { MOST_BYTES } from '#lib/neighbourhoods/geojson.ts';
import { OutlinesForm, previewState } from '#lib/neighbourhoods/outline-import.ts';
import { keepOutlines, readMap, removeOutlines } from '#lib/neighbourhoods/outlines.server.ts';
import { mayAdministrate } from '#lib/people/person.ts';
import { form, orProblems } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { readUpload } from '#lib/web/upload.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	personWho(event, mayAdministrate);
	return { map: await readMap() };
};

export const actions = {
	/** Also when it was read before, and another property is its name. */
	read: async (event) => {
		personWho(event, mayAdministrate);
		const { text, fields } = await readUpload(event, 'file', MOST_BYTES);
		return orProblems(previewState(text || fields.areas, fields.nameKey));
	},
	keep: form(OutlinesForm, async (outlines, event) => {
		await keepOutlines(personWho(event, mayAdministrate), outlines);
		redirect(303, '/beheer/wijken/kaart');
	}),
	remove: async (event) => {
		await removeOutlines(personWho(event, mayAdministrate));
		redirect(303, '/beheer/wijken/kaart');
	}
} satisfies Actions;
