import { readWishPage } from '#lib/chain/wish-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals }) =>
	readWishPage(params.plek, params.jaar, params.wens, locals.person);
