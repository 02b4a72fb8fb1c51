import { redirect } from '@sveltejs/kit';
import { openDocument } from '#lib/policies/reading.server.ts';
import type { PageServerLoad } from './$types';

/** Where the form that chooses two versions leads; without a choice to what changed last. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { policy, versions } = await openDocument(params.slug, locals.person);
	const [newest, before] = versions;
	if (!newest || !before) redirect(303, `/beleid/${policy.slug}/versies`);
	const chosen = (name: string, other: number) => encodeURIComponent(url.searchParams.get(name) || other);
	redirect(303, `/beleid/${policy.slug}/vergelijk/${chosen('van', before.number)}/${chosen('naar', newest.number)}`);
};
