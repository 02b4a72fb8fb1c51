import type { RequestEvent } from '@sveltejs/kit';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayOpenRound } from '#lib/remarks/round.ts';
import { findRoundOf } from '#lib/remarks/rounds.server.ts';
import { personWho } from '#lib/web/person.ts';

/** The round that a page of the redactie is about. */
export async function atRound(event: Pick<RequestEvent, 'locals' | 'params'>) {
	const editor = personWho(event, mayOpenRound);
	const { id: consultationId, slug } = await findConsultation(event.params.slug!, editor);
	const round = await findRoundOf(editor, consultationId, event.params.ronde!);
	return { editor, consultationId, round, here: `/beheer/trajecten/${slug}/raadsronde/${round.id}` };
}
