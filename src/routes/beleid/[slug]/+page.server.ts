import { listFiles } from '#lib/policies/files/listing.server.ts';
import { readReadingView } from '#lib/policies/reading-view.ts';
import { readDocument } from '#lib/policies/reading.server.ts';
import { countReactions } from '#lib/remarks/reacting.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const document = await readDocument(params.slug, undefined, locals.person, readReadingView(url.searchParams));
	const files = await listFiles(document.policy, [document.version]);
	return { document, files, reactions: await countReactions(document) };
};
