import { redirect } from '@sveltejs/kit';
import { isOfPlatform, NewItemForm } from '#lib/agendas/agenda.ts';
import { findAgenda } from '#lib/agendas/agendas.server.ts';
import { draftItem } from '#lib/agendas/items.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	agenda: await findAgenda(event.params.agenda, personWho(event, isOfPlatform))
});

export const actions = {
	default: form(NewItemForm, async (item, event) => {
		const { id } = await findAgenda(event.params.agenda!, personWho(event, isOfPlatform));
		const itemId = await draftItem(personWho(event, isOfPlatform), id, item);
		redirect(303, `/wijkplatform/${id}#punt-${itemId}`);
	})
} satisfies Actions;
