import { redirect } from '@sveltejs/kit';
import { mayWorkSomewhere } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { findAlike } from '#lib/wishes/alike.server.ts';
import { findEditionOf } from '#lib/wishes/editions.server.ts';
import { mergeWishes, unmergeWish } from '#lib/wishes/merging.server.ts';
import { MergeForm } from '#lib/wishes/wish.ts';
import { findWish } from '#lib/wishes/wishes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const edition = await findEditionOf(personWho(event, mayWorkSomewhere), event.params);
	const words = event.url.searchParams.get('zoek') ?? '';
	return { edition, words, ...(await findAlike(edition, event.params.wens, words)) };
};

export const actions = {
	merge: form(MergeForm, async ({ id }, event) => {
		const editor = personWho(event, mayWorkSomewhere);
		const wish = await findWish(await findEditionOf(editor, event.params), event.params.wens!);
		await mergeWishes(editor, { id, intoId: wish.id });
		redirect(303, event.url.pathname);
	}),
	unmerge: form(MergeForm, async ({ id }, event) => {
		const editor = personWho(event, mayWorkSomewhere);
		await findWish(await findEditionOf(editor, event.params), id);
		await unmergeWish(editor, id);
		redirect(303, event.url.pathname);
	})
} satisfies Actions;
