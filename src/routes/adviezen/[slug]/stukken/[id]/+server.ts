import { readFile } from '#lib/councils/files.server.ts';
import { answerFile } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) =>
	answerFile(await readFile(params.slug, params.id, locals.person));
