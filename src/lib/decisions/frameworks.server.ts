import { and, asc, eq, exists, not, sql } from 'drizzle-orm';
import { notYetAdopted } from '#lib/policies/adopted.server.ts';
import { findPolicyById } from '#lib/policies/policies.server.ts';
import type { Policy } from '#lib/policies/policy.ts';
import { paragraphVersions, policies, policyVersions } from '#lib/policies/tables.ts';
import { refuse } from '#lib/errors.ts';
import { db } from '#lib/storage/index.ts';

/** A text that the council can decide on: it adopts no plan of an organisation. */
export async function findFramework(policyId: string): Promise<Policy> {
	const policy = await findPolicyById(policyId);
	return policy.kind === 'framework' ? policy : refuse('not_found');
}

/** What the council still has to decide on. A document in which nothing stands is none. */
export const listUndecided = (consultationId: string): Promise<Policy[]> =>
	db
		.select()
		.from(policies)
		.where(
			and(
				...[eq(policies.consultationId, consultationId), eq(policies.kind, 'framework')],
				...[notYetAdopted(), hasText()]
			)
		)
		.orderBy(asc(policies.createdAt), asc(policies.id));

export const countAdopted = (consultationId: string) =>
	db.$count(
		policies,
		and(eq(policies.consultationId, consultationId), eq(policies.kind, 'framework'), not(notYetAdopted()))
	);

const hasText = () =>
	exists(
		db
			.select({ one: sql`1` })
			.from(policyVersions)
			.innerJoin(paragraphVersions, eq(paragraphVersions.versionId, policyVersions.id))
			.where(and(eq(policyVersions.policyId, policies.id), eq(paragraphVersions.removed, false)))
	);
