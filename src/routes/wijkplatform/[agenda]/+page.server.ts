import { redirect } from '@sveltejs/kit';
import { isOfPlatform, mayPublish, MoveForm } from '#lib/agendas/agenda.ts';
import { findAgenda } from '#lib/agendas/agendas.server.ts';
import { listItems, moveItem } from '#lib/agendas/items.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const member = personWho(event, isOfPlatform);
	const agenda = await findAgenda(event.params.agenda, member);
	return { agenda, items: await listItems(agenda.id), chairs: mayPublish(member, agenda) };
};

export const actions = {
	move: form(MoveForm, async ({ id, direction }, event) => {
		await moveItem(personWho(event, isOfPlatform), id, direction);
		redirect(303, `${event.url.pathname}#punt-${id}`);
	})
} satisfies Actions;
