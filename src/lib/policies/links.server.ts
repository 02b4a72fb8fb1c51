import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { findings, findingSources } from '#lib/themes/tables.ts';
import { paragraphLinks } from './tables.ts';

/** The links of these versions, each with what it points at. Words that are not public are left out. */
export async function linksOf(versionIds: string[], paragraphId?: string) {
	if (!versionIds.length) return [];
	const rows = await selectLinks(versionIds, paragraphId);
	const supporters = await countSupporters(rows.flatMap(({ findingId }) => findingId ?? []));
	return rows.map((row) => asLink(row, supporters));
}

export type ParagraphLink = Awaited<ReturnType<typeof linksOf>>[number];

const selectLinks = (versionIds: string[], paragraphId?: string) =>
	db
		.select({
			id: paragraphLinks.id,
			versionId: paragraphLinks.versionId,
			paragraphId: paragraphLinks.paragraphId,
			role: paragraphLinks.role,
			reason: paragraphLinks.reason,
			findingId: paragraphLinks.findingId,
			contributionId: paragraphLinks.contributionId,
			number: findings.number,
			sentence: findings.sentence,
			dissent: findings.dissent,
			channel: contributions.channel,
			author: contributions.author,
			text: contributions.text,
			status: contributions.status
		})
		.from(paragraphLinks)
		.leftJoin(findings, eq(findings.id, paragraphLinks.findingId))
		.leftJoin(contributions, eq(contributions.id, paragraphLinks.contributionId))
		.where(
			and(
				inArray(paragraphLinks.versionId, versionIds),
				paragraphId ? eq(paragraphLinks.paragraphId, paragraphId) : undefined
			)
		)
		.orderBy(asc(paragraphLinks.id));

type Row = Awaited<ReturnType<typeof selectLinks>>[number];

function asLink(row: Row, supporters: Map<string, number>) {
	const { id, versionId, paragraphId, role, reason, findingId, contributionId } = row;
	const shown = row.status === 'public';
	return {
		...{ id, versionId, paragraphId, role, reason, findingId, contributionId },
		finding:
			findingId === null
				? null
				: {
						id: findingId,
						number: row.number!,
						sentence: row.sentence!,
						dissent: row.dissent!,
						supporters: supporters.get(findingId) ?? 0
					},
		contribution:
			contributionId === null
				? null
				: {
						id: contributionId,
						channel: row.channel!,
						public: shown,
						author: shown ? row.author! : '',
						text: shown ? row.text! : ''
					}
	};
}

/** How many contributions stand behind each finding. */
async function countSupporters(findingIds: string[]) {
	if (!findingIds.length) return new Map<string, number>();
	const rows = await db
		.select({ id: findingSources.findingId, count: count() })
		.from(findingSources)
		.where(and(inArray(findingSources.findingId, [...new Set(findingIds)]), eq(findingSources.stance, 'supports')))
		.groupBy(findingSources.findingId)
		.orderBy(findingSources.findingId);
	return new Map(rows.map(({ id, count }) => [id, count]));
}
