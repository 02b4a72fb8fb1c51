import { readConsultationPage } from '#lib/chain/consultation-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => readConsultationPage(params.slug);
