import { reportCsv } from '#lib/chain/report-files.server.ts';
import { limitReading } from '#lib/limits/limit.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { answerDownload } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, getClientAddress }) => {
	limitReading('report-csv', visitorAddress({ getClientAddress }), { most: 30, perSeconds: 600 });
	return answerDownload(await reportCsv(params.slug, url.origin));
};
