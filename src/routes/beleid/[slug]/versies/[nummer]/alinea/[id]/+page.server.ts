import { readParagraph } from '#lib/policies/reading.server.ts';
import { isAgreed } from '#lib/remarks/agreeing.server.ts';
import { readReactionsAt } from '#lib/remarks/reacting.server.ts';
import { supportedBy } from '#lib/remarks/supporting.server.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { knownVisitorHashes } from '#lib/web/cookies.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { slug, nummer, id } = event.params;
	const read = await readParagraph(slug, nummer, id, event.locals.person);
	const reactions = await readReactionsAt(slug, nummer, id, event.locals.person);
	const { remarkIds, versionId } = reactions;
	return {
		...{ read, reactions, replies: await repliesTo(remarkIds), done: event.url.searchParams.get('gedaan') },
		supported: await supportedBy(remarkIds, knownVisitorHashes(event, remarkIds)),
		agreed: await isAgreed({ versionId, paragraphId: id }, knownVisitorHashes(event, [id]))
	};
};
