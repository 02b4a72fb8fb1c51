import { and, asc, eq, inArray, max } from 'drizzle-orm';
import { needsReply } from '#lib/contributions/contribution.ts';
import { findContribution } from '#lib/contributions/contributions.server.ts';
import { refuse } from '#lib/errors.ts';
import { paragraphVersions, policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import type { Stance } from '#lib/themes/stance.ts';
import { findings } from '#lib/themes/tables.ts';
import type { Place, Reply, ReplyInput } from './reply.ts';
import { replies } from './tables.ts';

/** What a reply is on. */
export type Subject = Pick<Reply, 'consultationId' | 'contributionId' | 'findingId' | 'stance'>;

export async function readSubject({
	contributionId,
	findingId,
	stance = 'supports'
}: Pick<ReplyInput, 'contributionId' | 'findingId' | 'stance'>) {
	if (!contributionId === !findingId) refuse('invalid');
	return contributionId ? ofContribution(contributionId) : ofFinding(findingId!, stance);
}

async function ofContribution(id: string): Promise<Subject> {
	const contribution = await findContribution(id);
	if (!needsReply(contribution))
		refuse('conflict', 'Deze bijdrage is verborgen of ingetrokken. Een antwoord is niet nodig.');
	return { consultationId: contribution.consultationId, contributionId: id, findingId: null, stance: 'supports' };
}

async function ofFinding(id: string, stance: Stance): Promise<Subject> {
	const [finding] = await db.select().from(findings).where(eq(findings.id, id));
	if (!finding) refuse('not_found');
	return { consultationId: finding.consultationId, contributionId: null, findingId: id, stance };
}

/** A reply points at paragraphs of its own consultation, in a version in which they are. */
export async function assertPlaces(consultationId: string, places: Place[]) {
	if (!places.length) return;
	const known = await db
		.select({ versionId: paragraphVersions.versionId, paragraphId: paragraphVersions.paragraphId })
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(
			and(
				eq(policies.consultationId, consultationId),
				inArray(
					paragraphVersions.paragraphId,
					places.map(({ paragraphId }) => paragraphId)
				)
			)
		)
		.orderBy(asc(paragraphVersions.paragraphId));
	const isKnown = (place: Place) =>
		known.some(({ versionId, paragraphId }) => versionId === place.versionId && paragraphId === place.paragraphId);
	if (!places.every(isKnown)) refuse('invalid', 'Een alinea die u koos is er niet meer. Kies opnieuw.');
}

/** From 1 for each contribution or side of a finding: a correction gets the next. */
export async function nextNumber({ contributionId, findingId, stance }: Subject) {
	const own = contributionId
		? eq(replies.contributionId, contributionId)
		: and(eq(replies.findingId, findingId!), eq(replies.stance, stance));
	const [last] = await db
		.select({ number: max(replies.number) })
		.from(replies)
		.where(own);
	return (last?.number ?? 0) + 1;
}
