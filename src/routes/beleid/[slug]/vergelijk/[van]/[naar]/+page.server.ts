import { redirect } from '@sveltejs/kit';
import { compareQuery, readCompareView } from '#lib/policies/compare-view.ts';
import { quotedIn, readComparison } from '#lib/policies/comparing.server.ts';
import { verdictsOn } from '#lib/replies/replies.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { slug, van, naar }, url, locals }) => {
	const view = readCompareView(url.searchParams);
	const comparison = await readComparison(slug, [van, naar], { view, person: locals.person });
	const { policy, from, to } = comparison;
	if (from.number > to.number)
		redirect(308, `/beleid/${policy.slug}/vergelijk/${to.number}/${from.number}${compareQuery(view)}`);
	return { comparison, verdicts: await verdictsOn(quotedIn(comparison)) };
};
