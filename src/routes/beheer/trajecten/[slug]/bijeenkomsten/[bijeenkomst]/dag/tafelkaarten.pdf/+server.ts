import { printTableCards } from '#lib/meetings/day/table-cards.server.ts';
import { answerPdf } from '#lib/web/file-answer.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { editor, meeting } = await meetingHere(event);
	return answerPdf(await printTableCards(editor, meeting, event.url.origin), `tafelkaarten-${meeting.slug}`);
};
