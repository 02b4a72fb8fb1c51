import { readRegister } from '#lib/councils/public-register.server.ts';
import { filterIn } from '#lib/councils/register-filter.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => ({ register: await readRegister(filterIn(url)) });
