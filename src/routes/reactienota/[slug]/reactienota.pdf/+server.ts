import { reportPdf } from '#lib/chain/report-files.server.ts';
import { answerPdf } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, getClientAddress }) => {
	const wanted = { slug: params.slug, origin: url.origin, address: getClientAddress() };
	return answerPdf(await reportPdf(wanted), `reactienota-${params.slug}`);
};
