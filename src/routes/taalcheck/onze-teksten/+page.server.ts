import { readPublishedLanguage } from '#lib/chain/published-language.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ published: await readPublishedLanguage() });
