import { ReactionForm } from '#lib/agendas/agenda.ts';
import { findPublicItem } from '#lib/agendas/public-agendas.server.ts';
import { countUnseenReactions, listReactions, reactToItem } from '#lib/agendas/reactions.server.ts';
import { limit } from '#lib/limits/limit.ts';
import { findNeighbourhood, listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import { handOver } from '#lib/web/receipt.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const neighbourhood = await findNeighbourhood(params.slug);
	const { agenda, item } = await findPublicItem(neighbourhood, params.item);
	const reply = (await repliesTo([item.contributionId])).get(item.contributionId);
	const [reactions, unseen] = [await listReactions([item]), await countUnseenReactions(item)];
	return { neighbourhood, agenda, item, reply, reactions, unseen, neighbourhoods: await listNeighbourhoods() };
};

export const actions = {
	default: form(ReactionForm, async (reaction, event) => {
		limit('hand-in', visitorAddress(event), { most: 60, perSeconds: 600 });
		const code = await reactToItem({ ...reaction, itemId: event.params.item! }, event.locals.person);
		handOver(event, code, reaction.onceKey);
	})
} satisfies Actions;
