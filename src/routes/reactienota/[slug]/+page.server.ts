import { pageOf } from '#lib/chain/paging.ts';
import { readReplyReport } from '#lib/chain/reply-report.server.ts';
import { readFilter } from '#lib/chain/report-filter.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => readReplyReport(params.slug, readFilter(url), pageOf(url));
