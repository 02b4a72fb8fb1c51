import { readPublicInitiative } from '#lib/initiatives/public.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => readPublicInitiative(params.id);
