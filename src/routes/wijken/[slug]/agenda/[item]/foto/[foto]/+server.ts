import { readPhoto } from '#lib/agreements/steps.server.ts';
import { findPublicItem } from '#lib/agendas/public-agendas.server.ts';
import { findNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { answerFile, partOf } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) => {
	const { item } = await findPublicItem(await findNeighbourhood(params.slug), params.item);
	return answerFile(await readPhoto(item.id, params.foto, partOf(url)));
};
