import { listPublicConsultations } from '#lib/chain/consultation-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ consultations: await listPublicConsultations() });
