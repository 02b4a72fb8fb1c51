import { and, asc, desc, eq, inArray, isNotNull, ne, or, type SQL } from 'drizzle-orm';
import { findContribution } from '#lib/contributions/contributions.server.ts';
import type { Contribution } from '#lib/contributions/contribution.ts';
import { refuse } from '#lib/errors.ts';
import type { Action } from '#lib/events/actions.ts';
import { events } from '#lib/events/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { people } from '#lib/people/tables.ts';
import { bodyOf } from '#lib/policies/kinds/kinds.ts';
import { sayingColumns } from '#lib/policies/saying-columns.ts';
import { paragraphLinks, paragraphVersions, policies, policyVersions } from '#lib/policies/tables.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { db } from '#lib/storage/index.ts';
import { findingsOf } from '#lib/themes/findings.server.ts';
import { codings, themes } from '#lib/themes/tables.ts';

/** All that happened to one contribution of a consultation, for the redactie. */
export async function readStory(consultationId: string, contributionId: string) {
	const contribution = await findContribution(contributionId);
	if (contribution.consultationId !== consultationId) refuse('not_found');
	const findings = (await findingsOf([contributionId])).get(contributionId) ?? [];
	return {
		contribution: { ...contribution, neighbourhood: await nameOf(contribution.neighbourhoodId) },
		codings: await listCodings(contributionId),
		log: await readLog(contribution),
		findings,
		places: await listPlaces(
			contributionId,
			findings.flatMap(({ id, stance }) => (stance === 'supports' ? id : [])),
			ofRedactie
		),
		reply: (await repliesTo([contributionId])).get(contributionId)
	};
}

/** What a wijkplatform still writes is no more the redactie's than anybody's (0042). */
const ofRedactie = or(ne(policies.kind, 'agenda'), isNotNull(policyVersions.publicAt));

async function nameOf(neighbourhoodId: string | null) {
	if (!neighbourhoodId) return null;
	const [found] = await db.select().from(neighbourhoods).where(eq(neighbourhoods.id, neighbourhoodId));
	return found?.name ?? null;
}

/** Who put it under which theme, and when. */
const listCodings = (contributionId: string) =>
	db
		.select({ themeId: themes.id, theme: themes.name, by: people.name, codedAt: codings.codedAt })
		.from(codings)
		.innerJoin(themes, eq(themes.id, codings.themeId))
		.leftJoin(people, eq(people.id, codings.codedById))
		.where(eq(codings.contributionId, contributionId))
		.orderBy(asc(codings.codedAt), asc(themes.id));

/**
 * What else happened to it, from the log: moderation, themes that it left. Why it is hidden stands with the words, and
 * goes when they go: older logs have reasons of their own, of which nothing is told after that.
 */
async function readLog({ id, status, statusReason }: Contribution) {
	const rows = await db
		.select({
			id: events.id,
			action: events.action,
			by: people.name,
			particulars: events.particulars,
			happenedAt: events.happenedAt
		})
		.from(events)
		.leftJoin(people, eq(people.id, events.actorId))
		.where(and(eq(events.subjectId, id), inArray(events.action, shown)))
		.orderBy(asc(events.happenedAt), asc(events.id));
	const names = await namesOfThemes(rows.map(({ particulars }) => String(particulars.themeId)));
	const lastHidden = rows.findLast(({ action }) => action === 'contribution.hidden');
	return rows.map(({ particulars, action, ...row }) => ({
		...row,
		action: action as Action,
		reason: status === 'hidden' && row.id === lastHidden?.id ? statusReason : '',
		theme: names.get(String(particulars.themeId)) ?? ''
	}));
}

const shown: Action[] = [
	'contribution.received',
	'contribution.approved',
	'contribution.hidden',
	'contribution.withdrawn',
	'contribution.replaced',
	'contribution.erased',
	'contribution.uncoded'
];

async function namesOfThemes(ids: string[]) {
	const rows = await db.select().from(themes).where(inArray(themes.id, ids)).orderBy(asc(themes.id));
	return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The paragraphs that rest on it or were changed by it, each in the newest version that says so. */
export async function listPlaces(contributionId: string, findingIds: string[], where?: SQL) {
	const rows = await db
		.select({
			role: paragraphLinks.role,
			paragraphId: paragraphLinks.paragraphId,
			...sayingColumns,
			number: policyVersions.number,
			status: policyVersions.status,
			slug: policies.slug,
			title: policies.title
		})
		.from(paragraphLinks)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphLinks.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.innerJoin(
			paragraphVersions,
			and(
				eq(paragraphVersions.versionId, paragraphLinks.versionId),
				eq(paragraphVersions.paragraphId, paragraphLinks.paragraphId)
			)
		)
		.where(
			and(or(eq(paragraphLinks.contributionId, contributionId), inArray(paragraphLinks.findingId, findingIds)), where)
		)
		.orderBy(desc(policyVersions.number), asc(paragraphVersions.position), asc(paragraphLinks.id));
	const newest = new Map(rows.toReversed().map((row) => [row.paragraphId, row]));
	return [...newest.values()].map(({ kind, details, ...row }) => ({
		...row,
		text: bodyOf({ ...row, kind, details })
	}));
}

export type Story = Awaited<ReturnType<typeof readStory>>;
