import { listPublished } from '#lib/questionnaires/questionnaires.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ lists: await listPublished() });
