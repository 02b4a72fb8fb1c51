import { readFigure } from '#lib/policies/picturing.server.ts';
import { answerPicture, partOf } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) =>
	answerPicture(await readFigure(locals.person, params, partOf(url)));
