import { contributionIdsOf } from '#lib/councils/advice.ts';
import { findAdvice } from '#lib/councils/register.server.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const advice = await findAdvice(params.slug);
	return { advice, replies: await repliesTo(contributionIdsOf([advice])) };
};
