import { readPicture } from '#lib/questionnaires/pictures.server.ts';
import { answerPicture } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals }) =>
	answerPicture(await readPicture(params.slug, params.id, locals.person));
