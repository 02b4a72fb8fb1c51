import { readReactions } from '#lib/remarks/reacting.server.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const reading = await readReactions(params.slug, params.nummer, locals.person);
	return { ...reading, replies: await repliesTo(reading.remarkIds) };
};
