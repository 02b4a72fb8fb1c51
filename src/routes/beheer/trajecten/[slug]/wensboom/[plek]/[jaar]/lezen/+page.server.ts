import { redirect } from '@sveltejs/kit';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { findEditionOf } from '#lib/wishes/editions.server.ts';
import { LookingForm } from '#lib/wishes/looking/looking.ts';
import { chooseLooking } from '#lib/wishes/looking/looking.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	edition: await findEditionOf(personWho(event, mayEdit), event.params)
});

export const actions = {
	default: form(LookingForm, async ({ looking }, event) => {
		const editor = personWho(event, mayEdit);
		await chooseLooking(editor, await findEditionOf(editor, event.params), looking);
		redirect(303, event.url.pathname.replace(/\/lezen$/, ''));
	})
} satisfies Actions;
