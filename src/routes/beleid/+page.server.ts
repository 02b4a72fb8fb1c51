import { listPolicies } from '#lib/policies/policies.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({ policies: await listPolicies(locals.person) });
