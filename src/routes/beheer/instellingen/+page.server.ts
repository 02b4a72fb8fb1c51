import { redirect } from '@sveltejs/kit';
import { mayAdministrate } from '#lib/people/person.ts';
import { MunicipalityForm } from '#lib/settings/municipality.ts';
import { changeMunicipality, readMunicipality } from '#lib/settings/settings.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	personWho(event, mayAdministrate);
	return { municipality: await readMunicipality(), saved: event.url.searchParams.has('bewaard') };
};

export const actions = {
	default: form(MunicipalityForm, async (municipality, event) => {
		await changeMunicipality(personWho(event, mayAdministrate), municipality);
		redirect(303, '/beheer/instellingen?bewaard');
	})
} satisfies Actions;
