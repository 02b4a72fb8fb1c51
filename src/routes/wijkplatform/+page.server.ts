import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { listOpenings, listOwnAgendas, listOwnNeighbourhoods } from '#lib/agendas/agendas.server.ts';
import { withWaiting } from '#lib/agendas/suggestions/desk.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const member = personWho(event, isOfPlatform);
	const neighbourhoods = await listOwnNeighbourhoods(member);
	const agendas = await withWaiting(await listOwnAgendas(member));
	return { neighbourhoods, agendas, openings: await withWaiting(await listOpenings(member)) };
};
