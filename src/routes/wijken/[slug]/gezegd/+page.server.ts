import { readSaidView } from '#lib/agendas/said.ts';
import { readSaidIn } from '#lib/agendas/said.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => readSaidIn(params.slug, readSaidView(url.searchParams));
