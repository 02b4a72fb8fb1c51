import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { type Cause, versionStatusLabels } from '#lib/policies/paragraph.ts';
import { paragraphLinks, paragraphVersions, policies, policyVersions } from '#lib/policies/tables.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import type { OpenOrigin, OpenParagraph, OpenVersion } from './open-data.ts';

/** Every version that everybody may read, with its paragraphs and where they come from. */
export async function readOpenVersions(consultationId: string): Promise<OpenVersion[]> {
	const versions = await db
		.select({ slug: policies.slug, version: policyVersions })
		.from(policyVersions)
		.innerJoin(policies, eq(policies.id, policyVersions.policyId))
		.where(and(eq(policies.consultationId, consultationId), isNotNull(policyVersions.publicAt)))
		.orderBy(asc(policies.slug), asc(policyVersions.number));
	const ids = versions.map(({ version }) => version.id);
	const paragraphs = Map.groupBy(await readParagraphs(ids), ({ versionId }) => versionId);
	const links = Map.groupBy(await readLinks(ids), ({ versionId, paragraphId }) => `${versionId} ${paragraphId}`);

	return versions.map(({ slug, version: { id, number, status, summary, decision, publicAt } }) => ({
		beleid: slug,
		nummer: number,
		status: versionStatusLabels[status].toLowerCase(),
		datum: dayOf(publicAt!),
		samenvatting: summary,
		besluit: decision || null,
		alineas: (paragraphs.get(id) ?? []).map((row) => asOpen(row, links.get(`${id} ${row.paragraphId}`) ?? [])),
		_links: { pagina: { href: `/beleid/${slug}/versies/${number}` } }
	}));
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
		soort: row.kind === 'chapter' ? 'hoofdstuk' : 'tekst',
		tekst: row.text,
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
function asOrigin({ findingId, contributionId, status, reason }: LinkRow): OpenOrigin[] {
	if (findingId) return [{ soort: 'rode-draad', id: findingId, reden: null }];
	if (contributionId) return status === 'public' ? [{ soort: 'inbreng', id: contributionId, reden: null }] : [];
	return [{ soort: 'toevoeging-gemeente', id: null, reden: reason }];
}

const readParagraphs = (versionIds: string[]) =>
	db
		.select()
		.from(paragraphVersions)
		.where(inArray(paragraphVersions.versionId, versionIds))
		.orderBy(asc(paragraphVersions.versionId), asc(paragraphVersions.position));

const readLinks = (versionIds: string[]) =>
	db
		.select({
			versionId: paragraphLinks.versionId,
			paragraphId: paragraphLinks.paragraphId,
			role: paragraphLinks.role,
			findingId: paragraphLinks.findingId,
			contributionId: paragraphLinks.contributionId,
			reason: paragraphLinks.reason,
			status: contributions.status
		})
		.from(paragraphLinks)
		.leftJoin(contributions, eq(contributions.id, paragraphLinks.contributionId))
		.where(inArray(paragraphLinks.versionId, versionIds))
		.orderBy(asc(paragraphLinks.id));
