import { redirect } from '@sveltejs/kit';
import { readDeskParagraph, searchSources } from '#lib/policies/desk.server.ts';
import { linkSource, unlinkSource } from '#lib/policies/drafting.server.ts';
import { ContributionForm, FindingForm, LinkForm, ReasonForm } from '#lib/policies/forms.ts';
import type { Source } from '#lib/policies/policy.ts';
import { saidOf } from '#lib/remarks/carried.server.ts';
import { form } from '#lib/web/form.ts';
import { atDesk } from '../../../../desk.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = (async (event) => {
	const { editor, policy, slugs, id, desk } = await atDesk(event);
	const words = event.url.searchParams.get('zoek') ?? '';
	const choice = await searchSources(editor, policy.consultationId, words);
	const read = await readDeskParagraph(editor, ...slugs, id);
	return { desk, words, choice, read, said: await saidOf(editor, read.draft.id, id) };
}) satisfies PageServerLoad;

async function link(source: Source, event: RequestEvent): Promise<never> {
	const { editor, policy, id, here } = await atDesk(event);
	await linkSource(editor, policy.id, id, source);
	redirect(303, `${here}/bronnen`);
}

export const actions = {
	finding: form(FindingForm, link),
	contribution: form(ContributionForm, link),
	municipality: form(ReasonForm, link),
	unlink: form(LinkForm, async ({ linkId }, event) => {
		const { editor, policy, id, here } = await atDesk(event);
		await unlinkSource(editor, policy.id, id, linkId);
		redirect(303, `${here}/bronnen`);
	})
} satisfies Actions;
