import { listIn } from '#lib/web/editing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({ list: (await listIn(event)).list });
