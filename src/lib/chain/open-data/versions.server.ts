import { and, asc, count, eq, inArray, isNotNull } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { listAmendments } from '#lib/policies/amendments.server.ts';
import { type Cause, type PolicyKind, versionStatusLabels } from '#lib/policies/paragraph.ts';
import { kindOf } from '#lib/policies/kinds/kinds.ts';
import type { PolicyVersion } from '#lib/policies/policy.ts';
import { paragraphLinks, paragraphVersions, policies, policyVersions } from '#lib/policies/tables.ts';
import { withoutUnread } from '#lib/policies/unread.server.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import {
	openOutcomes,
	type OpenDecision,
	type OpenOrigin,
	type OpenParagraph,
	type OpenVersion
} from './shapes/texts.ts';
import { partOf, type PageParameters } from './paging.ts';

const isOpen = (consultationId: string) =>
	and(eq(policies.consultationId, consultationId), isNotNull(policyVersions.publicAt))!;

/** The versions that everybody may read, each with how many paragraphs it has. */
export const listOpenVersions = (consultationId: string) =>
	db
		.select({
			slug: policies.slug,
			kind: policies.kind,
			version: policyVersions,
			paragraphs: count(paragraphVersions.paragraphId)
		})
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.leftJoin(paragraphVersions, eq(paragraphVersions.versionId, policyVersions.id))
		.where(isOpen(consultationId))
		.groupBy(policyVersions.id, policies.slug, policies.kind)
		.orderBy(asc(policies.slug), asc(policyVersions.number));

type Listed = Awaited<ReturnType<typeof listOpenVersions>>;

/**
 * The paragraphs of a page, under their versions, and where they come from. A page counts paragraphs, for a version
 * may be a book: then it goes on on the next page.
 */
export async function readOpenVersions(
	consultationId: string,
	versions: Listed,
	page: PageParameters
): Promise<OpenVersion[]> {
	const publicIds = versions.map(({ version }) => version.id);
	const rows = await withoutUnread(await readParagraphs(consultationId, page), publicIds);
	const paragraphs = Map.groupBy(rows, ({ versionId }) => versionId);
	const links = Map.groupBy(await readLinks(rows), keyOf);
	const shown = versions.filter(({ version }) => paragraphs.has(version.id));
	const decisions = await readDecisions(shown.map(({ version }) => version));
	return shown.map(
		({ slug, kind, version: { id, number, status, summary, decision, publicAt, wipedAt }, paragraphs: all }) => ({
			beleid: slug,
			document: openDocuments[kind],
			nummer: number,
			status: versionStatusLabels[status].toLowerCase(),
			datum: dayOf(publicAt!),
			samenvatting: summary,
			besluit: decision || null,
			raadsbesluit: decisions.get(id) ?? null,
			verhaalIngetrokken: wipedAt && dayOf(wipedAt),
			aantalAlineas: all,
			alineas: paragraphs.get(id)!.map((row) => asOpen(row, links.get(keyOf(row)) ?? [])),
			_links: { pagina: { href: `/beleid/${slug}/versies/${number}` } }
		})
	);
}

/** As data names them for ever. */
const openDocuments = {
	framework: 'beleidskader',
	plan: 'uitvoeringsplan',
	agenda: 'wijkagenda'
} as const satisfies Record<PolicyKind, OpenVersion['document']>;

const keyOf = ({ versionId, paragraphId }: { versionId: string; paragraphId: string }) => `${versionId} ${paragraphId}`;

/** Of each version that was adopted, with the amendments. */
async function readDecisions(versions: PolicyVersion[]): Promise<Map<string, OpenDecision>> {
	const decisions = new Map<string, OpenDecision>();
	for (const { id, policyId, status, decisionNumber, decidedOn, votes, withoutAdvice } of versions) {
		if (status !== 'adopted') continue;
		const amendments = await listAmendments(policyId);
		decisions.set(id, {
			...{ nummer: decisionNumber || null, datum: decidedOn, zonderAdvies: withoutAdvice || null },
			...{ voor: votes?.for ?? null, tegen: votes?.against ?? null, onthouden: votes?.abstained ?? null },
			amendementen: amendments.map(({ id, number, title, proposedBy, outcome, vote, unchangedBecause }) => ({
				...{ id, nummer: number, titel: title, indiener: proposedBy },
				...{ uitkomst: openOutcomes[outcome], stemming: vote, ongewijzigdOmdat: unchangedBecause || null }
			}))
		});
	}
	return decisions;
}

/** As data names them for ever, also when pages find better words. */
const openCauses: Record<Cause, string> = {
	residents: 'door-inwoners',
	advice: 'door-de-adviesraad',
	council: 'door-de-raad',
	municipality: 'door-de-gemeente-zelf',
	editorial: 'redactioneel'
};

type Row = typeof paragraphVersions.$inferSelect;
type LinkRow = Awaited<ReturnType<typeof readLinks>>[number];

function asOpen(row: Row, links: LinkRow[]): OpenParagraph {
	const of = (role: LinkRow['role']) => links.filter((link) => link.role === role).flatMap(asOrigin);
	return {
		id: row.paragraphId,
		volgorde: row.position,
		soort: kindOf(row.kind).openName,
		tekst: row.text,
		formeleTekst: row.formalText || null,
		gegevens: kindOf(row.kind).open?.(row) ?? null,
		vervallen: row.removed,
		herkomst: of('source'),
		wijziging: row.cause && {
			oorzaak: openCauses[row.cause],
			uitleg: row.causeText,
			herkomst: of('cause')
		}
	};
}

/** What is not public (a remark of a raadslid before the decision, something hidden) is not named. */
function asOrigin({ findingId, contributionId, amendmentId, status, reason }: LinkRow): OpenOrigin[] {
	if (amendmentId) return [{ soort: 'amendement', id: amendmentId, reden: null }];
	if (findingId) return [{ soort: 'rode-draad', id: findingId, reden: null }];
	if (contributionId) return status === 'public' ? [{ soort: 'inbreng', id: contributionId, reden: null }] : [];
	return [{ soort: 'toevoeging-gemeente', id: null, reden: reason }];
}

async function readParagraphs(consultationId: string, page: PageParameters): Promise<Row[]> {
	const { most, skip } = partOf(page);
	const rows = await db
		.select({ row: paragraphVersions })
		.from(paragraphVersions)
		.innerJoin(policyVersions, eq(policyVersions.id, paragraphVersions.versionId))
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(isOpen(consultationId))
		.orderBy(
			asc(policies.slug),
			asc(policyVersions.number),
			asc(paragraphVersions.position),
			asc(paragraphVersions.paragraphId)
		)
		.limit(most)
		.offset(skip);
	return rows.map(({ row }) => row);
}

const readLinks = (rows: Row[]) =>
	db
		.select({
			versionId: paragraphLinks.versionId,
			paragraphId: paragraphLinks.paragraphId,
			role: paragraphLinks.role,
			findingId: paragraphLinks.findingId,
			contributionId: paragraphLinks.contributionId,
			amendmentId: paragraphLinks.amendmentId,
			reason: paragraphLinks.reason,
			status: contributions.status
		})
		.from(paragraphLinks)
		.leftJoin(contributions, eq(contributions.id, paragraphLinks.contributionId))
		.where(
			and(
				inArray(paragraphLinks.versionId, [...new Set(rows.map(({ versionId }) => versionId))]),
				inArray(paragraphLinks.paragraphId, [...new Set(rows.map(({ paragraphId }) => paragraphId))])
			)
		)
		.orderBy(asc(paragraphLinks.id));
