import { redirect } from '@sveltejs/kit';
import { whereIs } from '#lib/policies/whereabouts.server.ts';
import type { PageServerLoad } from './$types';

/** The address of a paragraph that lasts: to where it stands now, or where its text went. */
export const load: PageServerLoad = async ({ params: { slug, id }, locals }) => {
	redirect(303, await whereIs(slug, id, locals.person));
};
