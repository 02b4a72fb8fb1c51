import { pageOf } from '#lib/chain/paging.ts';
import { findFund } from '#lib/initiatives/funds.server.ts';
import { readFundPage } from '#lib/initiatives/public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => readFundPage(await findFund(params.slug), pageOf(url));
