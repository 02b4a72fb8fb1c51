import { sumOf } from '#lib/agreements/overview.ts';
import { readStandings } from '#lib/agreements/overview.server.ts';
import { readMap } from '#lib/neighbourhoods/outlines.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const standings = await readStandings();
	return { standings, total: sumOf(standings.map(({ tally }) => tally)), map: await readMap() };
};
