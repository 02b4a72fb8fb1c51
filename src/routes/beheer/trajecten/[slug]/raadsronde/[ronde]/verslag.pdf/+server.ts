import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayOpenRound } from '#lib/remarks/round.ts';
import { roundReport } from '#lib/rounds/report.server.ts';
import { answerSavedPdf } from '#lib/web/file-answer.ts';
import { personWho } from '#lib/web/person.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const editor = personWho(event, mayOpenRound);
	const consultation = await findConsultation(event.params.slug, editor);
	const { pdf, name } = await roundReport(editor, consultation.id, event.params.ronde);
	return answerSavedPdf(pdf, name);
};
