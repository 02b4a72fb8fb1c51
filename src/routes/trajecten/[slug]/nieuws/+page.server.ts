import { redirect } from '@sveltejs/kit';
import { readNewsPage } from '#lib/chain/news/news-page.server.ts';
import { SubscribeForm } from '#lib/subscriptions/forms.ts';
import { subscribe } from '#lib/subscriptions/subscriptions.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => readNewsPage(params.slug);

export const actions = {
	default: form(SubscribeForm, async (asked, event) => {
		await subscribe({ slug: event.params.slug!, ...asked, address: visitorAddress(event) });
		redirect(303, `${event.url.pathname}?gemaild`);
	})
} satisfies Actions;
