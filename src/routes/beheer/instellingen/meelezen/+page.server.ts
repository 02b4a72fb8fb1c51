import { redirect } from '@sveltejs/kit';
import { mayAdministrate } from '#lib/people/person.ts';
import { SecondReaderForm } from '#lib/replies/draft-forms.ts';
import { listReadAlong, setSecondReader } from '#lib/replies/second-reader.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => listReadAlong(personWho(event, mayAdministrate));

export const actions = {
	change: form(SecondReaderForm, async ({ consultationId, on, reason }, event) => {
		await setSecondReader(personWho(event, mayAdministrate), consultationId, on, reason);
		redirect(303, '/beheer/instellingen/meelezen?bewaard');
	})
} satisfies Actions;
