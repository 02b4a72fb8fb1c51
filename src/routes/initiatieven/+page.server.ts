import { pageOf } from '#lib/chain/paging.ts';
import { readOverview } from '#lib/initiatives/overview.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => readOverview(url.searchParams.get('wijk'), pageOf(url));
