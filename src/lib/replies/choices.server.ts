import { and, asc, eq, inArray } from 'drizzle-orm';
import { bodyOf } from '#lib/policies/kinds/kinds.ts';
import { paragraphLinks, paragraphVersions, policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { plainText } from '#lib/text/markdown.ts';
import { shortened } from '#lib/text/shorten.ts';
import { asChoice } from './reply.ts';

/** A paragraph that a reply can point at. */
export interface Choice {
	value: string;
	label: string;
	/** The title of the chapter that it is in; empty before the first. */
	chapter: string;
	/** Whether the paragraph names this as its source or its cause already. */
	linked: boolean;
}

/** The paragraphs of the newest version of each policy, those of a draft too. */
export async function listChoices(
	consultationId: string,
	subject: { contributionId: string } | { findingId: string } | undefined
): Promise<Choice[]> {
	const versionIds = await newestVersions(consultationId);
	const linked = subject ? await readLinked(versionIds, subject) : new Set<string>();
	const rows = await db
		.select()
		.from(paragraphVersions)
		.where(and(inArray(paragraphVersions.versionId, versionIds), eq(paragraphVersions.removed, false)))
		.orderBy(asc(paragraphVersions.versionId), asc(paragraphVersions.position));

	let chapter = '';
	return rows.flatMap((row) => {
		if (row.kind === 'chapter') {
			chapter = row.text;
			return [];
		}
		const label = shortened(plainText(bodyOf(row)), 140);
		return [{ value: asChoice(row), label, chapter, linked: linked.has(row.paragraphId) }];
	});
}

async function newestVersions(consultationId: string): Promise<string[]> {
	const rows = await db
		.select({ id: policyVersions.id, policyId: policyVersions.policyId })
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(eq(policies.consultationId, consultationId))
		.orderBy(asc(policyVersions.number));
	return [...new Map(rows.map(({ policyId, id }) => [policyId, id])).values()];
}

async function readLinked(versionIds: string[], subject: { contributionId: string } | { findingId: string }) {
	const rows = await db
		.select({ paragraphId: paragraphLinks.paragraphId })
		.from(paragraphLinks)
		.where(
			and(
				inArray(paragraphLinks.versionId, versionIds),
				'findingId' in subject
					? eq(paragraphLinks.findingId, subject.findingId)
					: eq(paragraphLinks.contributionId, subject.contributionId)
			)
		)
		.orderBy(asc(paragraphLinks.paragraphId));
	return new Set(rows.map(({ paragraphId }) => paragraphId));
}
