import { and, asc, desc, eq, notExists, sql } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import type { Amendment } from './amendment.ts';
import { amendments, paragraphLinks, policyVersions } from './tables.ts';

/** What was proposed when the council decided on a document, in the order in which it was written down. */
export const listAmendments = (policyId: string): Promise<Amendment[]> =>
	db
		.select()
		.from(amendments)
		.where(eq(amendments.policyId, policyId))
		.orderBy(asc(amendments.createdAt), asc(amendments.id));

/** What the council adopted of these, while no paragraph of the newest version says that it changed by it. */
export async function listWithoutChange(policyId: string): Promise<Amendment[]> {
	const [newest] = await db
		.select({ id: policyVersions.id })
		.from(policyVersions)
		.where(eq(policyVersions.policyId, policyId))
		.orderBy(desc(policyVersions.number))
		.limit(1);
	return db
		.select()
		.from(amendments)
		.where(
			and(eq(amendments.policyId, policyId), eq(amendments.outcome, 'adopted'), changesNothingIn(newest?.id ?? ''))
		)
		.orderBy(asc(amendments.createdAt), asc(amendments.id));
}

const changesNothingIn = (versionId: string) =>
	notExists(
		db
			.select({ one: sql`1` })
			.from(paragraphLinks)
			.where(and(eq(paragraphLinks.amendmentId, amendments.id), eq(paragraphLinks.versionId, versionId)))
	);
