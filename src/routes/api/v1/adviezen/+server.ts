import { PageParameters } from '#lib/chain/open-data.ts';
import { readOpenAdvices } from '#lib/chain/open-advices.server.ts';
import { answerJson, onlyGet } from '#lib/web/api.ts';

export const GET = answerJson(PageParameters, readOpenAdvices);
export const fallback = onlyGet;
