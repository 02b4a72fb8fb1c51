import { fail, redirect } from '@sveltejs/kit';
import { mayWorkSomewhere } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { drawingsWith } from '#lib/wishes/cards/drawings.server.ts';
import { findEditionOf } from '#lib/wishes/editions.server.ts';
import { answerWithPicture } from '#lib/wishes/picturing.server.ts';
import { FateForm } from '#lib/wishes/wish.ts';
import { findWish } from '#lib/wishes/wishes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const edition = await findEditionOf(personWho(event, mayWorkSomewhere), event.params);
	const wish = await findWish(edition, event.params.wens);
	return { edition, wish, drawing: (await drawingsWith([wish.id])).get(wish.id) };
};

export const actions = {
	default: form(FateForm, async (fate, event, files) => {
		const editor = personWho(event, mayWorkSomewhere);
		const { id, contributionId } = await findWish(await findEditionOf(editor, event.params), event.params.wens!);
		const problems = await answerWithPicture(editor, { id, ...fate }, files.get('picture')?.[0]);
		if (problems.length) return fail(422, { action: '', values: { ...fate }, problems });
		const edition = event.url.pathname.split('/').slice(0, -1).join('/');
		redirect(303, `${edition}${fate.fate === 'hanging' ? '' : '?beantwoord'}#wens-${contributionId}`);
	})
} satisfies Actions;
