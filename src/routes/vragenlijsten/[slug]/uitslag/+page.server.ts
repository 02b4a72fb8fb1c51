import { findOutcome } from '#lib/questionnaires/results/public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => ({
	outcome: await findOutcome(params.slug, url.searchParams.get('deel') ?? '')
});
