import { redirect } from '@sveltejs/kit';
import { readDeskParagraph } from '#lib/policies/desk.server.ts';
import { mergeParagraphs, removeParagraph, splitParagraph } from '#lib/policies/drafting.server.ts';
import { shortId } from '#lib/policies/excerpt.ts';
import { MergeForm, RemoveForm, SplitForm } from '#lib/policies/forms.ts';
import { form } from '#lib/web/form.ts';
import { atDesk } from '../../../../desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { editor, slugs, id, desk } = await atDesk(event);
	return { desk, read: await readDeskParagraph(editor, ...slugs, id) };
}) satisfies PageServerLoad;

export const actions = {
	split: form(SplitForm, async ({ parts, basedOn, onceKey }, event) => {
		const { editor, policy, id, desk } = await atDesk(event);
		const second = await splitParagraph(editor, policy.id, id, ...parts!, { basedOn, onceKey });
		redirect(303, `${desk}#alinea-${shortId(second)}`);
	}),
	merge: form(MergeForm, async ({ nextId, merged, basedOn }, event) => {
		const { editor, policy, id, desk } = await atDesk(event);
		await mergeParagraphs(editor, policy.id, nextId, id, merged, basedOn);
		redirect(303, `${desk}#alinea-${shortId(id)}`);
	}),
	remove: form(RemoveForm, async ({ basedOn }, event) => {
		const { editor, policy, id, desk } = await atDesk(event);
		await removeParagraph(editor, policy.id, id, basedOn);
		redirect(303, `${desk}#alinea-${shortId(id)}`);
	})
} satisfies Actions;
