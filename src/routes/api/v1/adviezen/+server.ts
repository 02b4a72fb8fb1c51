import { PageParameters } from '#lib/chain/open-data/paging.ts';
import { readOpenAdvices } from '#lib/chain/open-data/advices.server.ts';
import { answerJson, onlyGet } from '#lib/web/api.ts';

export const GET = answerJson(PageParameters, readOpenAdvices);
export const fallback = onlyGet;
