import { PageParameters } from '#lib/chain/open-data/paging.ts';
import { readOpenChain } from '#lib/chain/open-data/consultations.server.ts';
import { answerJson, onlyGet } from '#lib/web/api.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = answerJson(PageParameters, (page, { params }) => readOpenChain(params.slug!, page));
export const fallback = onlyGet;
