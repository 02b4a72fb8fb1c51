import { registerCsv } from '#lib/councils/download.server.ts';
import { answerDownload } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ url }) => answerDownload(await registerCsv(url.origin));
