import { adviceAsPdf } from '#lib/councils/paper.server.ts';
import { answerPdf } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, getClientAddress }) =>
	answerPdf(await adviceAsPdf(params.slug, getClientAddress()), params.slug, true);
