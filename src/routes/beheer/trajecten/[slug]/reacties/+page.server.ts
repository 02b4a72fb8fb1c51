import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { followReactions, followsReactions, unfollowReactions } from '#lib/remarks/digest.server.ts';
import { listVersionsWithReactions } from '#lib/rounds/reactions.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayEdit);
	const { id } = await findConsultation(event.params.slug, editor);
	return { versions: await listVersionsWithReactions(editor, id), follows: await followsReactions(editor, id) };
};

export const actions = {
	follow: form(v.object({}), async (_, event) => {
		const editor = personWho(event, mayEdit);
		await followReactions(editor, (await findConsultation(event.params.slug!, editor)).id);
		redirect(303, event.url.pathname);
	}),
	unfollow: form(v.object({}), async (_, event) => {
		const editor = personWho(event, mayEdit);
		await unfollowReactions(editor, (await findConsultation(event.params.slug!, editor)).id);
		redirect(303, event.url.pathname);
	})
} satisfies Actions;
