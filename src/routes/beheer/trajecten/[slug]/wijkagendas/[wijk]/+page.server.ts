import { readAgendaDesk } from '#lib/agreements/agenda-desk.server.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	return readAgendaDesk(id, event.params.wijk);
};
