import { treeAsPicture } from '#lib/chain/tree-paper.server.ts';
import { answerPicture } from '#lib/web/picture-answer.ts';
import type { RequestHandler } from './$types';

/** In seconds: who hangs a wish sees it in the tree itself at once. */
const HOLDS = 300;

export const GET: RequestHandler = async ({ params, locals }) =>
	answerPicture(await treeAsPicture(params.plek, params.jaar, locals.person), {
		policy: "default-src 'none'",
		cache: `private, max-age=${HOLDS}`
	});
