import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { readDeskParagraph } from '#lib/policies/desk.server.ts';
import { changeParagraph, mergeParagraphs, removeParagraph, splitParagraph } from '#lib/policies/drafting.server.ts';
import { shortId } from '#lib/policies/excerpt.ts';
import { ChangeForm, MergeForm, SplitForm } from '#lib/policies/forms.ts';
import { saidOf } from '#lib/remarks/carried.server.ts';
import { form } from '#lib/web/form.ts';
import { atDesk } from '../../../desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { editor, slugs, id, desk } = await atDesk(event);
	const read = await readDeskParagraph(editor, ...slugs, id);
	return { desk, read, said: await saidOf(editor, read.draft.id, id) };
}) satisfies PageServerLoad;

export const actions = {
	change: form(ChangeForm, async ({ text, basedOn }, event) => {
		const { editor, policy, id, desk } = await atDesk(event);
		await changeParagraph(editor, policy.id, id, text, basedOn);
		redirect(303, `${desk}#alinea-${shortId(id)}`);
	}),
	split: form(SplitForm, async ({ parts, basedOn, onceKey }, event) => {
		const { editor, policy, id, desk } = await atDesk(event);
		const second = await splitParagraph(editor, policy.id, id, ...parts!, { basedOn, onceKey });
		redirect(303, `${desk}#alinea-${shortId(second)}`);
	}),
	merge: form(MergeForm, async ({ nextId, merged }, event) => {
		const { editor, policy, id, desk } = await atDesk(event);
		await mergeParagraphs(editor, policy.id, nextId, id, merged);
		redirect(303, `${desk}#alinea-${shortId(id)}`);
	}),
	remove: form(v.object({}), async (_, event) => {
		const { editor, policy, id, desk } = await atDesk(event);
		await removeParagraph(editor, policy.id, id);
		redirect(303, `${desk}#alinea-${shortId(id)}`);
	})
} satisfies Actions;
