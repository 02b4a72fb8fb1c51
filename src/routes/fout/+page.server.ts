import { failAsBefore } from '#lib/web/failing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => failAsBefore();
