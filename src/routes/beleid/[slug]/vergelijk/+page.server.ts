import { redirect } from '@sveltejs/kit';
import { openDocument } from '#lib/policies/reading.server.ts';
import type { PageServerLoad } from './$types';

/** Where the form that chooses two versions leads. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const { policy } = await openDocument(params.slug, locals.person);
	const chosen = (name: string) => encodeURIComponent(url.searchParams.get(name) ?? '0');
	redirect(303, `/beleid/${policy.slug}/vergelijk/${chosen('van')}/${chosen('naar')}`);
};
