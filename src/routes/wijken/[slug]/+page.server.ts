import { listPublicAgendas } from '#lib/agendas/public-agendas.server.ts';
import { listReactions } from '#lib/agendas/reactions.server.ts';
import { findNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { readMap } from '#lib/neighbourhoods/outlines.server.ts';
import { findPopulation } from '#lib/neighbourhoods/population.server.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { listEditionsIn } from '#lib/wishes/wishes.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const neighbourhood = await findNeighbourhood(params.slug);
	const agendas = await listPublicAgendas(neighbourhood);
	const items = agendas.flatMap(({ items }) => items);
	const replies = await repliesTo(items.map(({ contributionId }) => contributionId));
	const editions = await listEditionsIn(neighbourhood, locals.person);
	const [reactions, population] = [await listReactions(items), await findPopulation(neighbourhood)];
	return { neighbourhood, agendas, editions, replies, reactions, population, map: await readMap() };
};
