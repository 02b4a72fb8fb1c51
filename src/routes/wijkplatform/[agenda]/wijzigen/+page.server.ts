import { redirect } from '@sveltejs/kit';
import { AgendaForm, isOfPlatform } from '#lib/agendas/agenda.ts';
import { changeAgenda, findAgenda } from '#lib/agendas/agendas.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	agenda: await findAgenda(event.params.agenda, personWho(event, isOfPlatform))
});

export const actions = {
	default: form(AgendaForm, async (words, event) => {
		await changeAgenda(personWho(event, isOfPlatform), event.params.agenda!, words);
		redirect(303, `/wijkplatform/${event.params.agenda}`);
	})
} satisfies Actions;
