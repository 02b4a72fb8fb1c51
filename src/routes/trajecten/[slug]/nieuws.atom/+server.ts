import { readNewsFeed } from '#lib/chain/news/news-page.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url }) =>
	new Response(await readNewsFeed(params.slug, url.origin), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'public, max-age=600' }
	});
