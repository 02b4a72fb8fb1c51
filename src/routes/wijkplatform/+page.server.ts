import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { listOpenings, listOwnAgendas, listOwnNeighbourhoods } from '#lib/agendas/agendas.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const member = personWho(event, isOfPlatform);
	const neighbourhoods = await listOwnNeighbourhoods(member);
	return { neighbourhoods, agendas: await listOwnAgendas(member), openings: await listOpenings(member) };
};
