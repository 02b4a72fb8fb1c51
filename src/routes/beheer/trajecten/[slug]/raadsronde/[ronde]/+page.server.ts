import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { readRoundOf } from '#lib/remarks/reading.server.ts';
import { mayOpenRound } from '#lib/remarks/round.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayOpenRound);
	const consultation = await findConsultation(event.params.slug, editor);
	const { remarkIds, ...reading } = await readRoundOf(consultation.id, event.params.ronde, editor);
	return { consultation, ...reading, replies: await repliesTo(remarkIds) };
};
