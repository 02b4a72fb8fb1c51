import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { findAgendaOfChair } from '#lib/agendas/agendas.server.ts';
import { listItems } from '#lib/agendas/items.server.ts';
import { publishAgenda } from '#lib/agendas/publishing.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const agenda = await findAgendaOfChair(event.params.agenda, personWho(event, isOfPlatform));
	return { agenda, items: await listItems(agenda.id) };
};

export const actions = {
	default: form(v.object({}), async (_, event) => {
		const chair = personWho(event, isOfPlatform);
		const { id, neighbourhood } = await findAgendaOfChair(event.params.agenda!, chair);
		await publishAgenda(chair, id);
		redirect(303, `/wijken/${neighbourhood.slug}`);
	})
} satisfies Actions;
