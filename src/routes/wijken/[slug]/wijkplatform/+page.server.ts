import { readPlatform } from '#lib/agendas/members/public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => readPlatform(params.slug);
