import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { personalTraces } from '#lib/contributions/traces.ts';
import { findLetter } from '#lib/letters/letters.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { personWho } from '#lib/web/person.ts';
import { secretFor } from '#lib/web/receipt.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	const letter = await findLetter(id, event.params.code);
	const traces = personalTraces(letter.text);
	return { letter, traces, secret: secretFor(event, letter.code), origin: event.url.origin };
};
