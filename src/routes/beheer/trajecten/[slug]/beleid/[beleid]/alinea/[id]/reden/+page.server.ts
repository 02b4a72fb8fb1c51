import { redirect } from '@sveltejs/kit';
import { readDeskParagraph, searchSources } from '#lib/policies/desk.server.ts';
import { nameCause } from '#lib/policies/drafting.server.ts';
import { shortId } from '#lib/policies/excerpt.ts';
import { CauseForm, readTyped } from '#lib/policies/forms.ts';
import { saidOf } from '#lib/remarks/carried.server.ts';
import { form } from '#lib/web/form.ts';
import { atDesk } from '../../../../desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { editor, policy, slugs, id, desk } = await atDesk(event);
	const typed = readTyped(event.url.searchParams);
	const choice = await searchSources(editor, policy.consultationId, typed.words, typed.chosen);
	const read = await readDeskParagraph(editor, ...slugs, id);
	return { desk, typed, choice, read, said: await saidOf(editor, read.draft.id, id) };
}) satisfies PageServerLoad;

export const actions = {
	default: form(CauseForm, async ({ basedOn, ...cause }, event) => {
		const { editor, policy, id, desk } = await atDesk(event);
		await nameCause(editor, policy.id, id, cause, basedOn);
		redirect(303, `${desk}#alinea-${shortId(id)}`);
	})
} satisfies Actions;
