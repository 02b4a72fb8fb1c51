import { answerFile, partOf } from '#lib/web/file-answer.ts';
import { readDrawing } from '#lib/wishes/cards/drawings.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) =>
	answerFile(await readDrawing(params.id, locals.person, partOf(url)));
