import { readSheet } from '#lib/meetings/minutes/sheet.server.ts';
import { markingActions } from '#lib/web/marking.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting } = await meetingHere(event);
	return { meeting, sheet: await readSheet(meeting), all: event.url.searchParams.get('alles') === '1' };
};

export const actions = markingActions(meetingHere) satisfies Actions;
