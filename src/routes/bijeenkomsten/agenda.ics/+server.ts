import { comingCalendar } from '#lib/meetings/calendars.server.ts';
import { answerCalendar } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

/** All that is to come, to follow in a calendar; `?wijk=` and `?traject=` choose. */
export const GET: RequestHandler = async ({ url: { searchParams, origin } }) => {
	const [wijk, traject] = [searchParams.get('wijk') ?? undefined, searchParams.get('traject') ?? undefined];
	return answerCalendar(await comingCalendar({ wijk, traject, origin }), 'bijeenkomsten');
};
