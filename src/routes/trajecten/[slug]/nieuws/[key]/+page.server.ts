import { redirect } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { NothingForm, PaceForm } from '#lib/subscriptions/forms.ts';
import { changePace, confirmSubscription, findSubscription } from '#lib/subscriptions/subscriptions.server.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const { pace, confirmedAt, key } = await findSubscription(params.slug, params.key);
	const { slug, title } = await findConsultation(params.slug);
	return { consultation: { slug, title }, pace, key, confirmed: confirmedAt !== null };
};

export const actions = {
	confirm: form(NothingForm, async (_, { params, url }) => {
		await confirmSubscription(params.slug!, params.key!);
		redirect(303, `${url.pathname}?bevestigd`);
	}),
	change: form(PaceForm, async ({ pace }, { params, url }) => {
		await changePace(params.slug!, params.key!, pace);
		redirect(303, `${url.pathname}?bewaard`);
	})
} satisfies Actions;
