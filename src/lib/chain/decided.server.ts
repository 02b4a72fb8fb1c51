import { and, eq } from 'drizzle-orm';
import { listNewest } from '#lib/policies/newest.server.ts';
import { policies, policyVersions } from '#lib/policies/tables.ts';

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
	const adopted = await listNewest(
		and(eq(policies.consultationId, consultationId), eq(policyVersions.status, 'adopted'))
	);
	return adopted.map(({ policy: { slug, title }, version: { number, decision, publicAt } }) => ({
		...{ slug, title, number, decision },
		decidedAt: publicAt
	}));
}
