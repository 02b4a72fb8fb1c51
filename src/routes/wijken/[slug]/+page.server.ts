import { listPublicPolls } from '#lib/agendas/priorities/public-polls.server.ts';
import { firstSuggestionsTo } from '#lib/agendas/suggestions/public-suggestions.server.ts';
import { isOpenFor } from '#lib/agendas/suggestions/suggesting.server.ts';
import { readAgendas } from '#lib/agendas/wijk-page.server.ts';
import { readWijkAgreements } from '#lib/agreements/progress.server.ts';
import { readForWijk } from '#lib/initiatives/overview.server.ts';
import { listComingIn } from '#lib/meetings/reading.server.ts';
import { findNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { readMap } from '#lib/neighbourhoods/outlines.server.ts';
import { findPopulation } from '#lib/neighbourhoods/population.server.ts';
import { listEditionsIn } from '#lib/wishes/wishes.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const neighbourhood = await findNeighbourhood(params.slug);
	const agendas = await readAgendas(neighbourhood);
	const polls = await listPublicPolls(agendas.agendas);
	const editions = await listEditionsIn(neighbourhood, locals.person);
	const plans = await readForWijk(neighbourhood);
	const agreed = await readWijkAgreements(neighbourhood);
	const [meetings, population] = [await listComingIn(neighbourhood), await findPopulation(neighbourhood)];
	const suggested = { ...(await firstSuggestionsTo(neighbourhood)), open: await isOpenFor(neighbourhood) };
	const map = await readMap();
	return { neighbourhood, suggested, plans, ...agendas, polls, agreed, editions, meetings, population, map };
};
