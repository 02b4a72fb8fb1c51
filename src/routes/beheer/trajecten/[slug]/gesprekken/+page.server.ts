import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { countTalks, listTalks } from '#lib/meetings/talks/talks.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	return { talks: await listTalks(id), counts: await countTalks(id) };
};
