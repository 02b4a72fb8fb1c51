import { now } from '#lib/clock.ts';
import { isAhead } from '#lib/meetings/meeting.ts';
import { findMeeting } from '#lib/meetings/reading.server.ts';
import { readMinutes } from '#lib/chain/minutes.server.ts';
import { dayOf } from '#lib/text/dates.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const meeting = await findMeeting(params.slug, locals.person);
	return { meeting, minutes: await readMinutes(meeting), ahead: isAhead(meeting, dayOf(now())) };
};
