import { and, asc, desc, eq } from 'drizzle-orm';
import { policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';

/** A text that the council adopted. */
export interface Decided {
	/** Of the policy. */
	slug: string;
	title: string;
	number: number;
	/** In words: number, date and vote. */
	decision: string;
	decidedAt: Date | null;
}

/** What the council decided in a consultation, of each text the newest. */
export async function listDecided(consultationId: string): Promise<Decided[]> {
	const rows = await db
		.select({
			slug: policies.slug,
			title: policies.title,
			number: policyVersions.number,
			decision: policyVersions.decision,
			decidedAt: policyVersions.publicAt
		})
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(and(eq(policies.consultationId, consultationId), eq(policyVersions.status, 'adopted')))
		.orderBy(asc(policies.createdAt), asc(policies.id), desc(policyVersions.number));
	return rows.filter(({ slug }, i) => rows[i - 1]?.slug !== slug);
}
