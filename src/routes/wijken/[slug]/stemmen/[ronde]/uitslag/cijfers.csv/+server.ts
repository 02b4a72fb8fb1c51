import { readFiguresFile } from '#lib/agendas/priorities/public-polls.server.ts';
import { answerDownload } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params }) => answerDownload(await readFiguresFile(params));
