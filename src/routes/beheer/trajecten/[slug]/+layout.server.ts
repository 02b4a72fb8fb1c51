import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayWorkSomewhere } from '#lib/people/person.ts';
import { personWho } from '#lib/web/person.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const consultation = await findConsultation(event.params.slug, personWho(event, mayWorkSomewhere));
	return { consultation, of: consultation.title };
};
