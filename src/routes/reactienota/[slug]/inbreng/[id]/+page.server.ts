import { readSaidPage } from '#lib/chain/said-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => readSaidPage(params.slug, params.id);
