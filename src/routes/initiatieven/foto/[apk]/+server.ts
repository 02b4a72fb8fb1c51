import { readPhoto } from '#lib/initiatives/photos.server.ts';
import { answerFile, partOf } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) =>
	answerFile(await readPhoto(params.apk, locals.person, partOf(url)));
