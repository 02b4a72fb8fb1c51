import { adviceAsPdf } from '#lib/councils/paper.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { answerPdf } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, getClientAddress }) =>
	answerPdf(await adviceAsPdf(params.slug, visitorAddress({ getClientAddress })), params.slug, true);
