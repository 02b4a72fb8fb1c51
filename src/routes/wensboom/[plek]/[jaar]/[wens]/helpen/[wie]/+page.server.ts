import { redirect } from '@sveltejs/kit';
import { limit } from '#lib/limits/limit.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import { findAdopter } from '#lib/wishes/adopting.server.ts';
import { helpWith } from '#lib/wishes/helping.server.ts';
import { HelpForm } from '#lib/wishes/adoption.ts';
import { wishHref } from '#lib/wishes/addresses.ts';
import { findEdition, findWish } from '#lib/wishes/wishes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const edition = await findEdition(params.plek, params.jaar, locals.person);
	const wish = await findWish(edition, params.wens);
	return { edition, wish, adopter: await findAdopter(wish.id, params.wie) };
};

export const actions = {
	default: form(HelpForm, async ({ agrees: _, ...given }, event) => {
		limit('help', visitorAddress(event), { most: 10, perSeconds: 3600 });
		const edition = await findEdition(event.params.plek!, event.params.jaar!, event.locals.person);
		const { id } = await findWish(edition, event.params.wens!);
		const adopter = await findAdopter(id, event.params.wie!);
		await helpWith({ ...given, id: adopter.id });
		redirect(303, `${wishHref(edition, id)}?verstuurd`);
	})
} satisfies Actions;
