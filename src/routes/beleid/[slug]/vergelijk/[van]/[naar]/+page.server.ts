import { redirect } from '@sveltejs/kit';
import { causeOfSlug } from '#lib/policies/paragraph.ts';
import { readComparison } from '#lib/policies/reading.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { slug, van, naar }, url, locals }) => {
	const only = causeOfSlug(url.searchParams.get('door'));
	const comparison = await readComparison(slug, [van, naar], { only, person: locals.person });
	const { policy, from, to } = comparison;
	if (from.number > to.number) redirect(308, `/beleid/${policy.slug}/vergelijk/${to.number}/${from.number}`);
	return { comparison };
};
