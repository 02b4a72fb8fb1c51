import { treeAsPoster } from '#lib/chain/tree-paper.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { answerPdf } from '#lib/web/file-answer.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals, getClientAddress }) => {
	const { plek: place, jaar: year } = params;
	const address = visitorAddress({ getClientAddress });
	return answerPdf(await treeAsPoster({ place, year, person: locals.person, address }), `wensboom-${place}-${year}`);
};
