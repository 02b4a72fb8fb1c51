import * as v from 'valibot';
import { readOpenConsultation } from '#lib/chain/open-data/consultations.server.ts';
import { answerJson, onlyGet } from '#lib/web/api.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = answerJson(v.object({}), (_, { params }) => readOpenConsultation(params.slug!));
export const fallback = onlyGet;
