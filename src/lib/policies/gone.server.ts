import { and, desc, eq, asc } from 'drizzle-orm';
import { assertAllowed } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { bodyOf } from './kinds/kinds.ts';
import { findPolicyById } from './policies.server.ts';
import { mayWrite } from './policy.ts';
import { paragraphVersions, policyVersions } from './tables.ts';
import { sayingColumns } from './saying-columns.ts';

/** What was taken out of this document, in whatever version, with why. The newest version first. */
export async function listGone(editor: Person, policyId: string) {
	assertAllowed(mayWrite(editor, await findPolicyById(policyId)));
	const rows = await db
		.select({
			paragraphId: paragraphVersions.paragraphId,
			...sayingColumns,
			cause: paragraphVersions.cause,
			causeText: paragraphVersions.causeText,
			mergedIntoId: paragraphVersions.mergedIntoId,
			number: policyVersions.number,
			status: policyVersions.status
		})
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.where(and(eq(policyVersions.policyId, policyId), eq(paragraphVersions.removed, true)))
		.orderBy(desc(policyVersions.number), asc(paragraphVersions.position), asc(paragraphVersions.paragraphId));
	return rows.map((row) => ({ ...row, text: bodyOf(row) }));
}

export type Gone = Awaited<ReturnType<typeof listGone>>[number];
