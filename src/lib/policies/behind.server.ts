import { and, asc, eq, inArray } from 'drizzle-orm';
import { counting, isCounting } from '#lib/contributions/status.ts';
import { db } from '#lib/storage/index.ts';
import { countCombinations, withoutStatus } from '#lib/themes/sources.server.ts';
import { findingSources } from '#lib/themes/tables.ts';
import type { SourceLink } from './links.server.ts';

type Behind = Pick<SourceLink, 'findingId' | 'contribution'>;

/** The contribution that a link itself names, when it counts. */
const counted = ({ contribution }: Behind) => (contribution && isCounting(contribution.status) ? contribution.id : []);

const supports = eq(findingSources.stance, 'supports');

/** How many different contributions there are behind each of these groups of links, a moderator may still have to look at some. */
export async function countBehind(groups: Behind[][]): Promise<number[]> {
	const links = groups.flat();
	const findingIds = [...new Set(links.flatMap(({ findingId }) => findingId ?? []))];
	const direct = [...new Set(links.flatMap(counted))];
	const combinations = await countCombinations(findingIds, withoutStatus(...counting), { where: supports });
	const both = await inFindings(direct, findingIds);
	return groups.map((group) => {
		const named = new Set(group.flatMap(({ findingId }) => findingId ?? []));
		const alone = new Set(group.flatMap(counted));
		for (const { contributionId, findingId } of both) if (named.has(findingId)) alone.delete(contributionId);
		const together = combinations.filter(({ keys }) => keys.some((id) => named.has(id)));
		return together.reduce((sum, { count }) => sum + count, alone.size);
	});
}

/** Which of these contributions stand behind which of these findings. */
async function inFindings(contributionIds: string[], findingIds: string[]) {
	if (!contributionIds.length || !findingIds.length) return [];
	return db
		.select({ contributionId: findingSources.contributionId, findingId: findingSources.findingId })
		.from(findingSources)
		.where(
			and(
				inArray(findingSources.contributionId, contributionIds),
				inArray(findingSources.findingId, findingIds),
				supports
			)
		)
		.orderBy(asc(findingSources.contributionId), asc(findingSources.findingId));
}
