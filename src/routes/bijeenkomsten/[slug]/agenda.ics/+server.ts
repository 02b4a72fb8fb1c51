import { meetingCalendar } from '#lib/meetings/calendars.server.ts';
import { answerCalendar } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals: { person }, url: { origin } }) =>
	answerCalendar(await meetingCalendar(params.slug, { person, origin }), params.slug);
