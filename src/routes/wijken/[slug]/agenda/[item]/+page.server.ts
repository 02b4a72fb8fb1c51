import { ReactionForm } from '#lib/agendas/agenda.ts';
import { reactToItem } from '#lib/agendas/reactions.server.ts';
import { readItemPage } from '#lib/agendas/wijk-page.server.ts';
import { listAgreed } from '#lib/agreements/agreements.server.ts';
import { limit } from '#lib/limits/limit.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import { handOver } from '#lib/web/receipt.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	...(await readItemPage(params.slug, params.item)),
	agreed: await listAgreed(params.item),
	neighbourhoods: await listNeighbourhoods()
});

export const actions = {
	default: form(ReactionForm, async (reaction, event) => {
		limit('hand-in', visitorAddress(event), { most: 60, perSeconds: 600 });
		const code = await reactToItem({ ...reaction, itemId: event.params.item! }, event.locals.person);
		handOver(event, code, reaction.onceKey);
	})
} satisfies Actions;
