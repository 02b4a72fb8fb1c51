import type { RequestHandler } from '@sveltejs/kit';
import { readMap } from '#lib/neighbourhoods/outlines.server.ts';
import { answerMap } from '#lib/web/map-picture.ts';

/** The map of a field in which one chooses a place, with a mark at `punt`. */
export const GET: RequestHandler = async ({ url }) => answerMap(await readMap(), url.searchParams.get('punt') ?? '');
