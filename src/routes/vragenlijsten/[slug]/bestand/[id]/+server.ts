import { readOwnFile } from '#lib/questionnaires/filling/files.server.ts';
import { answerFile, partOf } from '#lib/web/file-answer.ts';
import { readToken } from '#lib/web/filling.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
	answerFile(await readOwnFile(event.params.slug, readToken(event), event.params.id, partOf(event.url)));
