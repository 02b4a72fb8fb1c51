import { now } from '#lib/clock.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { listMeetingsOf } from '#lib/meetings/reading.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { dayOf } from '#lib/text/dates.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	return { meetings: await listMeetingsOf(id), today: dayOf(now()) };
};
