import { readSentFile } from '#lib/questionnaires/filling/files.server.ts';
import { answerFile, partOf } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) =>
	answerFile(await readSentFile(locals.person, params, partOf(url)));
