import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayOpenRound } from '#lib/remarks/round.ts';
import { listRoundsOf } from '#lib/remarks/rounds.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayOpenRound);
	const consultation = await findConsultation(event.params.slug, editor);
	return { consultation, ...(await listRoundsOf(editor, consultation.id)) };
};
