import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { findNewestVersion, findPolicy } from '../policies.server.ts';
import { mayWrite, type Policy } from '../policy.ts';
import { listFrameworkResults, readPlanHead } from './public.server.ts';

/** A plan that this person writes, with its consultation. While that is in preparation there is nothing yet. */
export async function findPlanOf(writer: Person, slug: string) {
	const policy = await findPolicy(slug);
	assertAllowed(policy.kind === 'plan' && mayWrite(writer, policy));
	const consultation = await findConsultationById(policy.consultationId);
	if (consultation.status === 'draft') refuse('not_found');
	return { policy, consultation };
}

/** What stands above the text of a plan where it is written; of another document nothing. */
export async function readPlanDesk(writer: Person, policy: Policy) {
	const head = await readPlanHead(policy, await findNewestVersion(policy.id, writer));
	return head && { ...head, mayPublish: mayEdit(writer) };
}

export type PlanDesk = NonNullable<Awaited<ReturnType<typeof readPlanDesk>>>;

/** The results that a plan can work on, and those that it does. */
export async function readResultChoice(writer: Person, slug: string) {
	const { policy } = await findPlanOf(writer, slug);
	const head = await readPlanHead(policy, await findNewestVersion(policy.id, writer));
	return {
		policy,
		/** Nothing until everybody may read it. */
		framework: head!.framework,
		results: await listFrameworkResults(policy.clusterId!),
		chosen: head!.results.map(({ paragraphId }) => paragraphId)
	};
}
