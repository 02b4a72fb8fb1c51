import { listFiles } from '#lib/policies/files/listing.server.ts';
import { openDocument } from '#lib/policies/reading.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const document = await openDocument(params.slug, locals.person);
	return { ...document, files: await listFiles(document.policy, document.versions) };
};
