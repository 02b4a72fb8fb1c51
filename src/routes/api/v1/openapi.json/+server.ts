import * as v from 'valibot';
import { openApi } from '#lib/chain/open-data/openapi/openapi.ts';
import { answerJson, onlyGet } from '#lib/web/api.ts';

export const GET = answerJson(v.object({}), (_, { url }) => openApi(url.origin));
export const fallback = onlyGet;
