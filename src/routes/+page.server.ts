import { readHome } from '#lib/chain/home.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => readHome();
