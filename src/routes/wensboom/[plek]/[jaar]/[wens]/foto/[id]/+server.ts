import { answerFile, partOf } from '#lib/web/file-answer.ts';
import { readWishPicture } from '#lib/wishes/picturing.server.ts';
import { findEdition, findWish } from '#lib/wishes/wishes.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, url }) => {
	const edition = await findEdition(params.plek, params.jaar, locals.person);
	const { id } = await findWish(edition, params.wens);
	return answerFile(await readWishPicture(id, params.id, partOf(url)));
};
