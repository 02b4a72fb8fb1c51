import { now } from '#lib/clock.ts';
import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { listMeetingsOf } from '#lib/meetings/reading.server.ts';
import { mayWorkSomewhere } from '#lib/people/person.ts';
import { dayOf } from '#lib/text/dates.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const person = personWho(event, mayWorkSomewhere);
	const { id } = await findConsultation(event.params.slug, person);
	return { meetings: await listMeetingsOf(person, id), today: dayOf(now()) };
};
