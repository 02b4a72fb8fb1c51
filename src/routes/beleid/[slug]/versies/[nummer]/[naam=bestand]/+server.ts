import { readVersionFile } from '#lib/policies/files/version-files.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { answerVersionFile } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, locals, getClientAddress }) => {
	const { slug, nummer: number, naam: name } = params;
	const wanted = { slug, number, name, origin: url.origin, address: visitorAddress({ getClientAddress }) };
	return answerVersionFile(await readVersionFile(wanted, locals.person), name);
};
