import { pageIn } from '#lib/chain/paging.ts';
import { readScreen } from '#lib/chain/tree-screen.server.ts';
import type { PageServerLoad } from './$types';

/** In seconds: long enough to read a wish twice. */
const TURN = 20;

export const load: PageServerLoad = async ({ params, url, locals, setHeaders }) => {
	const screen = await readScreen(params.plek, params.jaar, pageIn(url.searchParams, 'beurt') - 1, locals.person);
	const isStill = url.searchParams.has('stil');
	// A header and no script: it goes on when the network was away for a while too, on the oldest screen.
	if (!isStill) setHeaders({ refresh: `${TURN}; url=${url.pathname}?beurt=${screen.next + 1}` });
	return { ...screen, isStill, bare: true };
};
