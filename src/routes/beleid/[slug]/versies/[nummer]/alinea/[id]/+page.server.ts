import { readParagraph } from '#lib/policies/reading.server.ts';
import { readReactionsAt } from '#lib/remarks/reacting.server.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { slug, nummer, id }, locals }) => {
	const read = await readParagraph(slug, nummer, id, locals.person);
	const reactions = await readReactionsAt(slug, nummer, id, locals.person);
	return { read, reactions, replies: await repliesTo(reactions.remarkIds) };
};
