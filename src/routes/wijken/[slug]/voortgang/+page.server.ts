import { readProgress } from '#lib/agreements/progress.server.ts';
import { findNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const neighbourhood = await findNeighbourhood(params.slug);
	return { neighbourhood, agendas: await readProgress(neighbourhood) };
};
