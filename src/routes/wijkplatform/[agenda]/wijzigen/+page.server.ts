import { redirect } from '@sveltejs/kit';
import { sealOf } from '#lib/forms/seal.ts';
import { AgendaForm, isOfPlatform } from '#lib/agendas/agenda.ts';
import { agendaWords, changeAgenda, findAgenda } from '#lib/agendas/agendas.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const agenda = await findAgenda(event.params.agenda, personWho(event, isOfPlatform));
	return { agenda, seal: sealOf(...agendaWords(agenda)) };
};

export const actions = {
	default: form(AgendaForm, async ({ basedOn, ...words }, event) => {
		await changeAgenda(personWho(event, isOfPlatform), event.params.agenda!, words, basedOn);
		redirect(303, `/wijkplatform/${event.params.agenda}`);
	})
} satisfies Actions;
