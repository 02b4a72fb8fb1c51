import { readSheet } from '#lib/meetings/minutes/sheet.server.ts';
import { markingActions } from '#lib/web/marking.ts';
import { talkHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting: talk } = await talkHere(event);
	return { talk, sheet: await readSheet(talk), all: event.url.searchParams.get('alles') === '1' };
};

export const actions = markingActions(talkHere) satisfies Actions;
