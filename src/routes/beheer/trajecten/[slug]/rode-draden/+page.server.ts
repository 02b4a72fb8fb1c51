import { findConsultation } from '#lib/consultations/consultations.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { countContributionsBehind } from '#lib/themes/contributions-behind.server.ts';
import { listFindings } from '#lib/themes/findings.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = await findConsultation(event.params.slug, personWho(event, mayEdit));
	const findings = await listFindings(id);
	return { findings, behind: await countContributionsBehind(findings.map((finding) => finding.id)) };
};
