import { readDocument } from '#lib/policies/reading.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => ({
	document: await readDocument(params.slug, undefined, locals.person)
});
