import { now } from '#lib/clock.ts';
import { isAhead } from '#lib/meetings/meeting.ts';
import { findMeeting, listParts, readMinutes } from '#lib/meetings/meetings.server.ts';
import { dayOf } from '#lib/text/dates.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const meeting = await findMeeting(params.slug, locals.person);
	const minutes = await readMinutes(meeting);
	return { meeting, minutes, parts: await listParts(meeting.id), ahead: isAhead(meeting, dayOf(now())) };
};
