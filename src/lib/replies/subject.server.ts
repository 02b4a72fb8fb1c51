import { and, asc, eq, inArray, max, ne, type SQL } from 'drizzle-orm';
import { needsReply } from '#lib/contributions/contribution.ts';
import { findContribution } from '#lib/contributions/contributions.server.ts';
import { refuse } from '#lib/errors.ts';
import { paragraphVersions, policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import type { Stance } from '#lib/themes/stance.ts';
import { findings, themes } from '#lib/themes/tables.ts';
import type { Place, Reply, ReplyInput } from './reply.ts';
import { replies, type replyDrafts } from './tables.ts';

/** What a reply is on. */
export type Subject = Pick<Reply, 'consultationId' | 'contributionId' | 'findingId' | 'themeId' | 'stance'>;

/** As it comes from a form or an address: one of the three. */
export type Named = Pick<ReplyInput, 'contributionId' | 'findingId' | 'themeId' | 'stance'>;

export async function readSubject({
	contributionId,
	findingId,
	themeId,
	stance = 'supports'
}: Named): Promise<Subject> {
	if ([contributionId, findingId, themeId].filter(Boolean).length !== 1) refuse('invalid');
	if (contributionId) return ofContribution(contributionId);
	return findingId ? ofFinding(findingId, stance) : ofTheme(themeId!);
}

/** Replies and drafts on this. */
export function isOn(of: typeof replies | typeof replyDrafts, subject: Named): SQL {
	if (subject.contributionId) return eq(of.contributionId, subject.contributionId);
	if (subject.themeId) return eq(of.themeId, subject.themeId);
	return and(eq(of.findingId, subject.findingId!), eq(of.stance, subject.stance ?? 'supports'))!;
}

async function ofContribution(id: string): Promise<Subject> {
	const contribution = await findContribution(id);
	if (!needsReply(contribution))
		refuse('conflict', 'Deze bijdrage is verborgen of teruggenomen. Een antwoord is niet nodig.');
	const { consultationId } = contribution;
	return { consultationId, contributionId: id, findingId: null, themeId: null, stance: 'supports' };
}

async function ofFinding(id: string, stance: Stance): Promise<Subject> {
	const [finding] = await db.select().from(findings).where(eq(findings.id, id));
	if (!finding) refuse('not_found');
	return { consultationId: finding.consultationId, contributionId: null, findingId: id, themeId: null, stance };
}

async function ofTheme(id: string): Promise<Subject> {
	const [theme] = await db.select().from(themes).where(eq(themes.id, id));
	if (!theme) refuse('not_found');
	const { consultationId } = theme;
	return { consultationId, contributionId: null, findingId: null, themeId: id, stance: 'supports' };
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
				ne(policies.kind, 'agenda'),
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

/** From 1 for each contribution, side of a finding or theme: a correction gets the next. */
export async function nextNumber(subject: Subject) {
	const [last] = await db
		.select({ number: max(replies.number) })
		.from(replies)
		.where(isOn(replies, named(subject)));
	return (last?.number ?? 0) + 1;
}

/** As a form names it. */
export const named = ({
	contributionId,
	findingId,
	themeId,
	stance
}: Pick<Subject, 'stance'> & Partial<Subject>): Named => ({
	contributionId: contributionId ?? undefined,
	findingId: findingId ?? undefined,
	themeId: themeId ?? undefined,
	stance
});

/** One word for what is answered. */
export const keyOf = ({ contributionId, findingId, themeId, stance }: Subject) =>
	contributionId ?? (themeId ? `${themeId}` : `${findingId}.${stance}`);
