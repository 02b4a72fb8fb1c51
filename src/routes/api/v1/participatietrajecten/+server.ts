import { PageParameters } from '#lib/chain/open-data/paging.ts';
import { listOpenConsultations } from '#lib/chain/open-data/consultations.server.ts';
import { answerJson, onlyGet } from '#lib/web/api.ts';

export const GET = answerJson(PageParameters, listOpenConsultations);
export const fallback = onlyGet;
