import { openDocument } from '#lib/policies/reading.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals }) => openDocument(params.slug, locals.person);
