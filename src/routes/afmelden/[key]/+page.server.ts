import { redirect } from '@sveltejs/kit';
import { readStop, stopMails } from '#lib/chain/stopping.server.ts';
import { NothingForm } from '#lib/subscriptions/forms.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => readStop(params.key);

export const actions = {
	default: form(NothingForm, async (_, { params, url }) => {
		await stopMails(params.key!);
		redirect(303, url.pathname);
	})
} satisfies Actions;
