import { redirect } from '@sveltejs/kit';
import { readDeskParagraph } from '#lib/policies/desk.server.ts';
import { shortId } from '#lib/policies/excerpt.ts';
import { assertStory } from '#lib/policies/kinds/kinds.ts';
import { readConsent, recordConsent } from '#lib/policies/stories/consent.server.ts';
import { ConsentForm, TakeBackForm } from '#lib/policies/stories/story.ts';
import { withdrawStoryOnRequest } from '#lib/policies/stories/withdrawing.server.ts';
import { form } from '#lib/web/form.ts';
import { handOver, secretFor } from '#lib/web/receipt.ts';
import { atDesk } from '../../../../desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { editor, policy, slugs, id, desk } = await atDesk(event);
	const read = await readDeskParagraph(editor, ...slugs, id);
	assertStory(read.row.kind);
	const consent = await readConsent(editor, policy.id, id);
	return { desk, read, consent, secret: consent && secretFor(event, consent.code), origin: event.url.origin };
}) satisfies PageServerLoad;

export const actions = {
	record: form(ConsentForm, async (consent, event) => {
		const { editor, policy, id, here } = await atDesk(event);
		const code = await recordConsent(editor, policy.id, id, consent);
		handOver(event, code, consent.onceKey, `${here}/toestemming`);
	}),
	withdraw: form(TakeBackForm, async (_, event) => {
		const { editor, policy, id, desk } = await atDesk(event);
		await withdrawStoryOnRequest(editor, policy.id, id);
		redirect(303, `${desk}#alinea-${shortId(id)}`);
	})
} satisfies Actions;
