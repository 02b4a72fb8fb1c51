import { redirect } from '@sveltejs/kit';
import { isOfPlatform, NewAgendaForm } from '#lib/agendas/agenda.ts';
import { listOpenings } from '#lib/agendas/agendas.server.ts';
import { createAgenda } from '#lib/agendas/beginning.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	openings: await listOpenings(personWho(event, isOfPlatform))
});

export const actions = {
	default: form(NewAgendaForm, async (agenda, event) => {
		const { id } = await createAgenda(personWho(event, isOfPlatform), agenda);
		redirect(303, `/wijkplatform/${id}`);
	})
} satisfies Actions;
