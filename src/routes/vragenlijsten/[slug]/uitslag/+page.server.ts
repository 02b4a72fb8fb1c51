import { findOutcome } from '#lib/questionnaires/results/public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => ({
	slug: params.slug,
	outcome: await findOutcome(params.slug, url.searchParams.get('deel') ?? '')
});
