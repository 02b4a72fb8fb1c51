import { limit } from '#lib/limits/limit.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import { handOver } from '#lib/web/receipt.ts';
import { WishForm } from '#lib/wishes/wish.ts';
import { findEdition, hangWish } from '#lib/wishes/wishes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => ({
	edition: await findEdition(params.plek, params.jaar, locals.person),
	neighbourhoods: await listNeighbourhoods()
});

export const actions = {
	default: form(WishForm, async (wish, event) => {
		limit('hand-in', visitorAddress(event), { most: 60, perSeconds: 600 });
		const edition = await findEdition(event.params.plek!, event.params.jaar!, event.locals.person);
		handOver(event, await hangWish(edition, wish, event.locals.person), wish.onceKey);
	})
} satisfies Actions;
