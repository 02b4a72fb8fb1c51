import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayWorkSomewhere } from '#lib/people/person.ts';
import { personWho } from '#lib/web/person.ts';
import { listWishTrees } from '#lib/wishes/editions.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayWorkSomewhere);
	const consultation = await findConsultation(event.params.slug, editor);
	return { consultation, ...(await listWishTrees(editor, consultation)) };
};
