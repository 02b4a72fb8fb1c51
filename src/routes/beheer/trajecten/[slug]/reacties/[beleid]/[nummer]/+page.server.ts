import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { readReactionsOn } from '#lib/rounds/reactions.server.ts';
import { shownOf } from '#lib/rounds/reactions.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayEdit);
	const { slug, beleid, nummer } = event.params;
	const { id } = await findConsultation(slug, editor);
	const shown = shownOf(event.url.searchParams.get('toon'));
	return { shown, ...(await readReactionsOn(editor, id, { policySlug: beleid, number: nummer }, shown)) };
};
