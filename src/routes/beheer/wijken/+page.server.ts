import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { mayAdministrate } from '#lib/people/person.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	personWho(event, mayAdministrate);
	return { neighbourhoods: await listNeighbourhoods() };
};
