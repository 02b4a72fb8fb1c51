import { now } from '#lib/clock.ts';
import { isAhead } from '#lib/meetings/meeting.ts';
import { readResults } from '#lib/meetings/day/results.server.ts';
import { findMeeting } from '#lib/meetings/reading.server.ts';
import { readComing } from '#lib/meetings/seats.server.ts';
import { readMinutes } from '#lib/chain/minutes.server.ts';
import { dayOf } from '#lib/text/dates.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const meeting = await findMeeting(params.slug, locals.person);
	const [minutes, coming] = [await readMinutes(meeting, locals.person), await readComing(meeting)];
	const results = await readResults(meeting.id);
	return { meeting, minutes, coming, results, ahead: isAhead(meeting, dayOf(now())) };
};
