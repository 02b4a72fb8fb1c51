import { now } from '#lib/clock.ts';
import { listMeetings } from '#lib/meetings/reading.server.ts';
import { dayOf } from '#lib/text/dates.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ meetings: await listMeetings(), today: dayOf(now()) });
