import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { personWho } from '#lib/web/person.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const editor = personWho(event, mayEdit);
	const consultation = await findConsultation(event.params.slug, editor);
	return { consultation, of: consultation.title };
};
