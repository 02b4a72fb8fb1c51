import { answerFile, partOf } from '#lib/web/file-answer.ts';
import { readDrawing } from '#lib/wishes/cards/drawings.server.ts';
import { findEdition } from '#lib/wishes/wishes.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals: { person }, url }) => {
	const edition = await findEdition(params.plek, params.jaar, person);
	return answerFile(await readDrawing(edition, params.id, person, partOf(url)));
};
