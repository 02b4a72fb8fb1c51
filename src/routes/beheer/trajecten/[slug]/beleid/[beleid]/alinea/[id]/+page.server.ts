import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { leaveParagraph, openParagraph } from '#lib/policies/at-work.server.ts';
import { readBesideDesk } from '#lib/policies/beside.server.ts';
import { readDeskParagraph } from '#lib/policies/desk.server.ts';
import { changeParagraph, linkSource } from '#lib/policies/drafting.server.ts';
import { shortId } from '#lib/policies/excerpt.ts';
import { confirmTexts } from '#lib/policies/formal/confirming.server.ts';
import { ChangeForm, ConfirmForm, PlaceForm } from '#lib/policies/forms.ts';
import { readWanted } from '#lib/policies/wanted.ts';
import { saidOf } from '#lib/remarks/carried.server.ts';
import { form } from '#lib/web/form.ts';
import { withoutAction } from '#lib/web/here.ts';
import { atDesk } from '../../../desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { editor, policy, slugs, id, desk } = await atDesk(event);
	const read = await readDeskParagraph(editor, ...slugs, id);
	const atWork = await openParagraph(editor, policy.id, id, read.place);
	const wanted = readWanted(event.url.searchParams, policy);
	const beside = await readBesideDesk(editor, policy, read.draft, wanted);
	return { desk, read, atWork, wanted, ...beside, said: await saidOf(editor, read.draft.id, id) };
}) satisfies PageServerLoad;

export const actions = {
	change: form(ChangeForm, async ({ basedOn, ...wording }, event) => {
		const { editor, policy, id, desk } = await atDesk(event);
		await changeParagraph(editor, policy.id, id, wording, basedOn);
		await leaveParagraph(editor, policy.id, id);
		redirect(303, `${desk}#alinea-${shortId(id)}`);
	}),
	confirm: form(ConfirmForm, async ({ basedOn }, event) => {
		const { editor, policy, id, here } = await atDesk(event);
		await confirmTexts(editor, policy.id, id, basedOn);
		redirect(303, here);
	}),
	takeOver: form(v.object({}), async (_, event) => {
		const { editor, policy, slugs, id, here } = await atDesk(event);
		const { place } = await readDeskParagraph(editor, ...slugs, id);
		await openParagraph(editor, policy.id, id, place, true);
		redirect(303, here);
	}),
	place: form(PlaceForm, async ({ source }, event) => {
		const { editor, policy, id, here } = await atDesk(event);
		await linkSource(editor, policy.id, id, source);
		redirect(303, `${here}${withoutAction(event.url)}#gezegd`);
	})
} satisfies Actions;
