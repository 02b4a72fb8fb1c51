import { redirect } from '@sveltejs/kit';
import { ResultsForm } from '#lib/policies/clusters/cluster.ts';
import { readResultChoice } from '#lib/policies/clusters/plan-desk.server.ts';
import { chooseResults } from '#lib/policies/clusters/plans.server.ts';
import { form } from '#lib/web/form.ts';
import { atDesk } from '../../../beheer/trajecten/[slug]/beleid/desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { editor, policy } = await atDesk(event);
	return { choice: await readResultChoice(editor, policy.slug) };
};

export const actions = {
	default: form(ResultsForm, async ({ resultIds }, event) => {
		const { editor, policy, desk } = await atDesk(event);
		await chooseResults(editor, policy.id, resultIds);
		redirect(303, desk);
	})
} satisfies Actions;
