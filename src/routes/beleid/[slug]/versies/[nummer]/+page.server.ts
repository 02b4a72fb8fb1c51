import { readDocument } from '#lib/policies/reading.server.ts';
import { countReactions } from '#lib/remarks/reacting.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const document = await readDocument(params.slug, params.nummer, locals.person);
	return { document, reactions: await countReactions(document) };
};
