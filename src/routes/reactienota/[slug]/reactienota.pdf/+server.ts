import { reportPdf } from '#lib/chain/report-files.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { answerPdf } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, getClientAddress }) => {
	const wanted = { slug: params.slug, origin: url.origin, address: visitorAddress({ getClientAddress }) };
	return answerPdf(await reportPdf(wanted), `reactienota-${params.slug}`);
};
