import { listEditions } from '#lib/wishes/wishes.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ editions: await listEditions(locals.person) });
