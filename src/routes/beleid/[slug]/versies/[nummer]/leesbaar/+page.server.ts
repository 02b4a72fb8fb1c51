import { readReadability } from '#lib/policies/readability.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => ({
	read: await readReadability(params.slug, params.nummer, locals.person)
});
