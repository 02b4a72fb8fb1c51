import { findNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { listPublicAgendas } from '../public-agendas.server.ts';
import { listMembers } from './members.server.ts';
import { namesOf } from './names.server.ts';

/** The platform of a wijk as everybody reads it: how many people there are, who said their name may be read, its agendas. */
export async function readPlatform(slug: string) {
	const neighbourhood = await findNeighbourhood(slug);
	const members = await listMembers(neighbourhood);
	const names = await namesOf(neighbourhood.id);
	const named = members.flatMap(({ id, standing }) => {
		const name = names.get(id);
		return name ? { name, standing } : [];
	});
	return { neighbourhood, count: members.length, named, agendas: await listPublicAgendas(neighbourhood) };
}
