import { listAllPublicAgendas, listPublicAgendas, type PublicAgenda } from '#lib/agendas/public-agendas.server.ts';
import { refuse } from '#lib/errors.ts';
import {
	findNeighbourhood,
	listNeighbourhoods,
	type Neighbourhood
} from '#lib/neighbourhoods/neighbourhoods.server.ts';

export type AgendaOfWijk = PublicAgenda & { neighbourhood: Neighbourhood };

/** Every public agenda, by wijk in its order and then the newest first. With a consultation only its own. */
export async function listAllAgendas(consultationId?: string): Promise<AgendaOfWijk[]> {
	const agendas = Map.groupBy(await listAllPublicAgendas(consultationId), ({ neighbourhoodId }) => neighbourhoodId);
	return (await listNeighbourhoods()).flatMap((neighbourhood) =>
		(agendas.get(neighbourhood.id) ?? []).map((agenda) => ({ ...agenda, neighbourhood }))
	);
}

/** The public agenda of a wijk in a consultation. `wijk`: as its address names it. */
export async function findAgendaOf(consultationId: string, wijk: string): Promise<AgendaOfWijk> {
	const neighbourhood = await findNeighbourhood(wijk);
	const agenda = (await listPublicAgendas(neighbourhood)).find(
		({ consultation }) => consultation.id === consultationId
	);
	return agenda ? { ...agenda, neighbourhood } : refuse('not_found');
}

/** An item that can be read, with its agenda; also one that was taken off it. */
export async function findItemOf(consultationId: string, wijk: string, itemId: string) {
	const agenda = await findAgendaOf(consultationId, wijk);
	const item = [...agenda.items, ...agenda.gone].find(({ id, hidden }) => id === itemId && hidden === undefined);
	return item ? { agenda, item } : refuse('not_found');
}
