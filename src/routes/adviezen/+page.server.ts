import { contributionIdsOf } from '#lib/councils/advice.ts';
import { listAdvices } from '#lib/councils/register.server.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const advices = await listAdvices();
	return { advices, replies: await repliesTo(contributionIdsOf(advices)) };
};
