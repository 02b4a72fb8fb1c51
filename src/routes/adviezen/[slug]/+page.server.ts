import { readAdvice } from '#lib/councils/public-register.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => readAdvice(params.slug);
