import { listTerms } from '#lib/language-checks/terms.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ words: await listTerms() });
