import { and, eq, inArray, not } from 'drizzle-orm';
import { assertRuns } from '#lib/consultations/consultation.ts';
import { assertUndecided, findConsultationById } from '#lib/consultations/consultations.server.ts';
import { refuse } from '#lib/errors.ts';
import { db } from '#lib/storage/index.ts';
import { ADOPTED, FINISHED, OVER } from './closed.ts';
import type { Policy } from './policy.ts';
import { policies, policyVersions } from './tables.ts';

/**
 * What the council adopted stands, also while the consultation goes on for another text. Inside the transaction: the
 * decision waits for its end, or it waits for that.
 */
export async function assertNotAdopted({ id, consultationId }: Pick<Policy, 'id' | 'consultationId'>) {
	await assertUndecided(consultationId, FINISHED);
	if (await isAdopted(id)) refuse('conflict', ADOPTED);
}

/** What a wijk wants is answered in a consultation: after its end a new text belongs in the next one. */
export async function assertRunning({ consultationId }: Pick<Policy, 'consultationId'>) {
	assertRuns(await findConsultationById(consultationId), OVER);
}

const isAdopted = async (policyId: string) =>
	(await db.$count(policyVersions, and(eq(policyVersions.policyId, policyId), wasAdopted))) > 0;

const wasAdopted = eq(policyVersions.status, 'adopted');

/** Condition on a query over policies: the council did not decide on it yet. */
export const notYetAdopted = () =>
	not(inArray(policies.id, db.select({ id: policyVersions.policyId }).from(policyVersions).where(wasAdopted)));
