import { PageParameters } from '#lib/chain/open-data.ts';
import { listOpenConsultations } from '#lib/chain/open-data.server.ts';
import { answerJson, onlyGet } from '#lib/web/api.ts';

export const GET = answerJson(PageParameters, listOpenConsultations);
export const fallback = onlyGet;
