import { redirect } from '@sveltejs/kit';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { findEditionOf } from '#lib/wishes/editions.server.ts';
import { answerWish } from '#lib/wishes/fates.server.ts';
import { FateForm } from '#lib/wishes/wish.ts';
import { findWish } from '#lib/wishes/wishes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const edition = await findEditionOf(personWho(event, mayEdit), event.params);
	return { edition, wish: await findWish(edition, event.params.wens) };
};

export const actions = {
	default: form(FateForm, async (fate, event) => {
		const editor = personWho(event, mayEdit);
		const { id, contributionId } = await findWish(await findEditionOf(editor, event.params), event.params.wens!);
		await answerWish(editor, { id, ...fate });
		const edition = event.url.pathname.split('/').slice(0, -1).join('/');
		redirect(303, `${edition}#wens-${contributionId}`);
	})
} satisfies Actions;
