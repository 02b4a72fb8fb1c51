import { refuse } from '#lib/errors.ts';
import { readStamp } from '#lib/meetings/day/screen.server.ts';
import { passOf } from '#lib/web/hall.ts';
import type { RequestHandler } from './$types';

/** Asked every few seconds by all phones in a hall: a few bytes say whether there is anything new. */
export const GET: RequestHandler = async (event) => {
	const stamp = (await readStamp(event.params.slug, passOf(event))) ?? refuse('not_found');
	return new Response(stamp, { headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } });
};
