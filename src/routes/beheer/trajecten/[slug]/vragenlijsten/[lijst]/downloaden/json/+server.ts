import { exportJson } from '#lib/questionnaires/exchange/exporting.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { answerDownload } from '#lib/web/file-answer.ts';
import { personWho } from '#lib/web/person.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
	answerDownload(await exportJson(personWho(event, mayManage), event.params.slug, event.params.lijst));
