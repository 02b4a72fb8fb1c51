import { redirect } from '@sveltejs/kit';
import { readDesk } from '#lib/policies/desk.server.ts';
import { FreezeForm } from '#lib/policies/forms.ts';
import { freezeDraft } from '#lib/policies/freezing.server.ts';
import { form } from '#lib/web/form.ts';
import { atDesk } from '../../desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { editor, policy, slugs, desk } = await atDesk(event);
	return { address: desk, isPlan: policy.kind === 'plan', desk: await readDesk(editor, ...slugs) };
};

export const actions = {
	default: form(FreezeForm, async (freeze, event) => {
		const { editor, policy, desk } = await atDesk(event);
		await freezeDraft(editor, policy.id, freeze);
		redirect(303, `${desk}#versies`);
	})
} satisfies Actions;
