import { and, asc, eq, exists, inArray, isNotNull, or, sql } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { paragraphLinks, policyVersions } from '#lib/policies/tables.ts';
import { replies } from '#lib/replies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { findingsOf } from '#lib/themes/findings.server.ts';
import { findings, findingSources } from '#lib/themes/tables.ts';

/**
 * Condition on a query over findings: everybody may know of it. Until a public text names it, or what people said in
 * public was answered with it, it is a note of the redactie.
 */
export const isPublicFinding = () => or(isNamedInPublic(), and(isReplied(), hasPublicSource()))!;

const one = { one: sql`1` };

const isNamedInPublic = () =>
	exists(
		db
			.select(one)
			.from(paragraphLinks)
			.innerJoin(policyVersions, eq(policyVersions.id, paragraphLinks.versionId))
			.where(and(eq(paragraphLinks.findingId, findings.id), isNotNull(policyVersions.publicAt)))
	);

const isReplied = () => exists(db.select(one).from(replies).where(eq(replies.findingId, findings.id)));

const hasPublicSource = () =>
	exists(
		db
			.select(one)
			.from(findingSources)
			.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
			.where(and(eq(findingSources.findingId, findings.id), eq(contributions.status, 'public')))
	);

/** In which findings that everybody may know each of these contributions counts, by its id. */
export async function publicFindingsOf(contributionIds: string[]) {
	const all = await findingsOf(contributionIds);
	const ids = [...new Set([...all.values()].flat().map(({ id }) => id))];
	const rows = await db
		.select({ id: findings.id })
		.from(findings)
		.where(and(inArray(findings.id, ids), isPublicFinding()))
		.orderBy(asc(findings.number), asc(findings.id));
	const known = new Set(rows.map(({ id }) => id));
	return new Map([...all].map(([id, of]) => [id, of.filter((finding) => known.has(finding.id))]));
}
