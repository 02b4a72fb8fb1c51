import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { pageOf } from '#lib/chain/paging.ts';
import { readStaffTree } from '#lib/chain/tree-page.server.ts';
import { mayEdit, mayWorkSomewhere } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { answerEdition, closeEdition, findEditionOf, reopenEdition } from '#lib/wishes/editions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const edition = await findEditionOf(personWho(event, mayWorkSomewhere), event.params);
	return readStaffTree(edition, { told: event.url.searchParams.has('beantwoord'), page: pageOf(event.url) });
};

export const actions = {
	close: form(v.object({}), async (_, event) => {
		const editor = personWho(event, mayEdit);
		await closeEdition(editor, await findEditionOf(editor, event.params));
		redirect(303, event.url.pathname);
	}),
	reopen: form(v.object({}), async (_, event) => {
		const editor = personWho(event, mayEdit);
		await reopenEdition(editor, await findEditionOf(editor, event.params));
		redirect(303, event.url.pathname);
	}),
	answer: form(v.object({}), async (_, event) => {
		const editor = personWho(event, mayEdit);
		await answerEdition(editor, await findEditionOf(editor, event.params));
		redirect(303, event.url.pathname);
	})
} satisfies Actions;
