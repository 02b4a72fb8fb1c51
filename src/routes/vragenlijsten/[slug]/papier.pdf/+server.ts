import { refuse } from '#lib/errors.ts';
import { publicPaper } from '#lib/questionnaires/paper/public.server.ts';
import { isLanguage } from '#lib/questionnaires/words/language.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { answerPdf } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, url, getClientAddress }) => {
	const language = url.searchParams.get('taal') ?? 'nl';
	if (!isLanguage(language)) refuse('not_found');
	const wanted = { slug: params.slug, language, origin: url.origin, address: visitorAddress({ getClientAddress }) };
	return answerPdf(await publicPaper(wanted), params.slug, true);
};
