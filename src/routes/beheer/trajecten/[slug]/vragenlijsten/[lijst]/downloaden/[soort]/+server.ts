import { exportOf } from '#lib/questionnaires/exchange/exporting.server.ts';
import { download } from '#lib/web/download.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { personWho } from '#lib/web/person.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { slug, lijst, soort } = event.params;
	const { name, mediaType, body } = await exportOf(personWho(event, mayManage), slug, lijst, soort);
	return download(name, mediaType, body);
};
