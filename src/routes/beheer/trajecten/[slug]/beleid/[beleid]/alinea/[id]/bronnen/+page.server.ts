import { redirect } from '@sveltejs/kit';
import { readBeside } from '#lib/policies/beside.server.ts';
import { readDeskParagraph } from '#lib/policies/desk.server.ts';
import { linkSource, unlinkSource } from '#lib/policies/drafting.server.ts';
import { LinkForm, PlaceForm, ReasonForm } from '#lib/policies/forms.ts';
import type { Source } from '#lib/policies/policy.ts';
import { readWanted } from '#lib/policies/wanted.ts';
import { saidOf } from '#lib/remarks/carried.server.ts';
import { form } from '#lib/web/form.ts';
import { withoutAction } from '#lib/web/here.ts';
import { atDesk } from '../../../../desk.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = (async (event) => {
	const { editor, policy, slugs, id, desk } = await atDesk(event);
	const wanted = readWanted(event.url.searchParams, policy);
	const read = await readDeskParagraph(editor, ...slugs, id);
	const beside = await readBeside(editor, policy.consultationId, read.draft.id, wanted);
	return { desk, wanted, beside, read, said: await saidOf(editor, read.draft.id, id) };
}) satisfies PageServerLoad;

async function link(source: Source, event: RequestEvent): Promise<never> {
	const { editor, policy, id, here } = await atDesk(event);
	await linkSource(editor, policy.id, id, source);
	redirect(303, `${here}/bronnen${withoutAction(event.url)}`);
}

export const actions = {
	place: form(PlaceForm, ({ source }, event) => link(source, event)),
	municipality: form(ReasonForm, link),
	unlink: form(LinkForm, async ({ linkId }, event) => {
		const { editor, policy, id, here } = await atDesk(event);
		await unlinkSource(editor, policy.id, id, linkId);
		redirect(303, `${here}/bronnen`);
	})
} satisfies Actions;
