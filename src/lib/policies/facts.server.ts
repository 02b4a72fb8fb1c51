import { eq } from 'drizzle-orm';
import { people } from '#lib/people/tables.ts';
import { db } from '#lib/storage/index.ts';
import { listAmendments } from './amendments.server.ts';
import type { Amendment } from './amendment.ts';
import type { Policy, PolicyVersion } from './policy.ts';

/** What one wants to know of a version beside its text. */
export interface VersionFacts {
	/**
	 * Who made it what it is, of the redactie; empty in a draft, and when that person is no longer there. Who lives in a
	 * wijk is not named.
	 */
	frozenBy: string;
	/** Of an adopted version: what was proposed in the council, what it did not take over too. */
	amendments: Amendment[];
}

export async function readFacts(
	{ status, policyId, frozenById }: PolicyVersion,
	{ kind }: Pick<Policy, 'kind'>
): Promise<VersionFacts> {
	const isNamed = kind !== 'agenda';
	const [person] =
		frozenById && isNamed ? await db.select({ name: people.name }).from(people).where(eq(people.id, frozenById)) : [];
	return {
		frozenBy: person?.name ?? '',
		amendments: status === 'adopted' ? await listAmendments(policyId) : []
	};
}
