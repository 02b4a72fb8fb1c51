import { redirect } from '@sveltejs/kit';
import { sealOf } from '#lib/forms/seal.ts';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { changeEdition, editionWords, hasWishes } from '#lib/wishes/changing.server.ts';
import { findEditionOf } from '#lib/wishes/editions.server.ts';
import { ChangeEditionForm } from '#lib/wishes/wish.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const edition = await findEditionOf(personWho(event, mayEdit), event.params);
	return { edition, fixed: await hasWishes(edition.treeId), seal: sealOf(...editionWords(edition)) };
};

export const actions = {
	default: form(ChangeEditionForm, async ({ basedOn, ...change }, event) => {
		const editor = personWho(event, mayEdit);
		const { id, tree } = await findEditionOf(editor, event.params);
		const year = await changeEdition(editor, id, change, basedOn);
		redirect(303, `/beheer/trajecten/${event.params.slug}/wensboom/${tree.slug}/${year}`);
	})
} satisfies Actions;
