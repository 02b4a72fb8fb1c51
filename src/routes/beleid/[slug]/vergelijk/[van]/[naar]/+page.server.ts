import { redirect } from '@sveltejs/kit';
import { compareQuery, readCompareView } from '#lib/policies/compare-view.ts';
import { quotedIn, readComparison } from '#lib/policies/comparing.server.ts';
import { verdictsOn } from '#lib/replies/replies.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { slug, van, naar }, url, locals, getClientAddress }) => {
	const view = readCompareView(url.searchParams);
	const reader = { view, person: locals.person, address: visitorAddress({ getClientAddress }) };
	const comparison = await readComparison(slug, [van, naar], reader);
	const { policy, from, to } = comparison;
	if (from.number > to.number)
		redirect(308, `/beleid/${policy.slug}/vergelijk/${to.number}/${from.number}${compareQuery(view)}`);
	return { comparison, verdicts: await verdictsOn(quotedIn(comparison)) };
};
