import { countPublicItems } from '#lib/agendas/agendas.server.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { readMap } from '#lib/neighbourhoods/outlines.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	neighbourhoods: await listNeighbourhoods(),
	map: await readMap(),
	items: await countPublicItems()
});
