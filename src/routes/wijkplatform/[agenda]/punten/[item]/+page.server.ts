import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { isOfPlatform, ItemForm } from '#lib/agendas/agenda.ts';
import { findAgenda } from '#lib/agendas/agendas.server.ts';
import { changeItem, findItem, removeItem } from '#lib/agendas/items.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const agenda = await findAgenda(event.params.agenda, personWho(event, isOfPlatform));
	return { agenda, item: await findItem(agenda, event.params.item) };
};

export const actions = {
	change: form(ItemForm, async (item, event) => {
		await changeItem(personWho(event, isOfPlatform), event.params.item!, item);
		back(event, `#punt-${event.params.item}`);
	}),
	remove: form(v.object({}), async (_, event) => {
		await removeItem(personWho(event, isOfPlatform), event.params.item!);
		back(event);
	})
} satisfies Actions;

const back = ({ params }: RequestEvent, anchor = ''): never => redirect(303, `/wijkplatform/${params.agenda}${anchor}`);
