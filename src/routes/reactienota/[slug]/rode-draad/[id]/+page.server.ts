import { readThreadPage } from '#lib/chain/thread-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => readThreadPage(params.slug, params.id, url.searchParams);
