import { limit } from '#lib/limits/limit.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import { handOver } from '#lib/web/receipt.ts';
import { offerAdoption } from '#lib/wishes/adopting.server.ts';
import { AdoptForm } from '#lib/wishes/adoption.ts';
import { findEdition, findWish } from '#lib/wishes/wishes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const edition = await findEdition(params.plek, params.jaar, locals.person);
	return { edition, wish: await findWish(edition, params.wens), organisation: locals.person?.organisation ?? '' };
};

export const actions = {
	default: form(AdoptForm, async (given, event) => {
		limit('adopt', visitorAddress(event), { most: 20, perSeconds: 3600 });
		const edition = await findEdition(event.params.plek!, event.params.jaar!, event.locals.person);
		const { id } = await findWish(edition, event.params.wens!);
		handOver(event, await offerAdoption(id, given, event.locals.person), given.onceKey);
	})
} satisfies Actions;
