import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { closeEdition, findEditionOf } from '#lib/wishes/editions.server.ts';
import { countUnseen, listWishes } from '#lib/wishes/wishes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const edition = await findEditionOf(personWho(event, mayEdit), event.params);
	return { edition, wishes: await listWishes(edition), unseen: await countUnseen(edition) };
};

export const actions = {
	close: form(v.object({}), async (_, event) => {
		const editor = personWho(event, mayEdit);
		await closeEdition(editor, await findEditionOf(editor, event.params));
		redirect(303, event.url.pathname);
	})
} satisfies Actions;
