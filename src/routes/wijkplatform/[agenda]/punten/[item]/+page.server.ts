import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { sealOf } from '#lib/forms/seal.ts';
import { isOfPlatform, ItemForm } from '#lib/agendas/agenda.ts';
import { findAgenda } from '#lib/agendas/agendas.server.ts';
import { changeItem, findItem, itemWords, removeItem } from '#lib/agendas/items.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { agenda, item } = await atItem(event);
	return { agenda, item, seal: sealOf(...itemWords(item)) };
};

export const actions = {
	change: form(ItemForm, async ({ basedOn, ...words }, event) => {
		const { member, agenda, item } = await atItem(event);
		await changeItem(member, item.id, words, basedOn);
		redirect(303, `/wijkplatform/${agenda.id}#punt-${item.id}`);
	}),
	remove: form(v.object({}), async (_, event) => {
		const { member, agenda, item } = await atItem(event);
		await removeItem(member, item.id);
		redirect(303, `/wijkplatform/${agenda.id}`);
	})
} satisfies Actions;

async function atItem(event: RequestEvent) {
	const member = personWho(event, isOfPlatform);
	const agenda = await findAgenda(event.params.agenda!, member);
	return { member, agenda, item: await findItem(agenda, event.params.item!) };
}
