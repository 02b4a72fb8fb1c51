import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { countTalks, listTalks } from '#lib/meetings/talks/talks.server.ts';
import { mayWorkSomewhere } from '#lib/people/person.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const person = personWho(event, mayWorkSomewhere);
	const { id } = await findConsultation(event.params.slug, person);
	return { talks: await listTalks(person, id), counts: await countTalks(id, person) };
};
