import { now } from '#lib/clock.ts';
import type { Meeting } from './meeting.ts';
import { findAnnouncement } from './reading.server.ts';
import { findSignUp } from './signing-up.server.ts';
import { placeInLine } from './waiting.server.ts';
import { hasBegun } from './when.ts';

/** What who has the code sees of their sign-up. */
export async function readOwnSignUp(meeting: Meeting, code: string) {
	const own = await findSignUp(meeting.id, code);
	return {
		own,
		place: own.status === 'waiting' ? await placeInLine(own) : undefined,
		childCare: (await findAnnouncement(meeting.id))?.childCare ?? false,
		over: hasBegun(meeting, now())
	};
}
