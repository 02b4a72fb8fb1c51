import { asc, desc, eq, type SQL } from 'drizzle-orm';
import { consultations } from '#lib/consultations/tables.ts';
import { firstOfEach } from '#lib/storage/first-of-each.ts';
import { db } from '#lib/storage/index.ts';
import { policies, policyVersions } from './tables.ts';

/**
 * Documents, each with its newest version among those that fit; the oldest document first. `which` may speak of
 * documents, their versions and their consultations.
 */
export async function listNewest(which: SQL | undefined) {
	const rows = await db
		.select({ policy: policies, version: policyVersions })
		.from(policies)
		.innerJoin(policyVersions, eq(policyVersions.policyId, policies.id))
		.innerJoin(consultations, eq(consultations.id, policies.consultationId))
		.where(which)
		.orderBy(asc(policies.createdAt), asc(policies.id), desc(policyVersions.number));
	return firstOfEach(rows, ({ policy }) => policy.id);
}
