import { readOwnFile } from '#lib/questionnaires/filling/files.server.ts';
import { answerFile, partOf } from '#lib/web/file-answer.ts';
import { readVisit } from '#lib/web/filling.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { slug, token } = await readVisit(event);
	return answerFile(await readOwnFile(slug, token, event.params.id, partOf(event.url)));
};
