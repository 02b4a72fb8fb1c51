import { aliasedTable, and, asc, countDistinct, eq, inArray, ne } from 'drizzle-orm';
import type { ChannelCount } from '#lib/contributions/by-channel.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { codings } from '#lib/themes/tables.ts';

const [same, other] = [aliasedTable(codings, 'same'), aliasedTable(contributions, 'other')];

/**
 * What else was said on the same subjects in the wijk of each of these items, by channel: contributions and no people. By
 * the contribution of the item, which is of that wijk.
 */
export async function countHeardAround(contributionIds: string[]): Promise<Map<string, ChannelCount[]>> {
	const rows = contributionIds.length ? await readHeard(contributionIds) : [];
	const grouped = Map.groupBy(rows, ({ itemId }) => itemId);
	return new Map(
		[...grouped].map(([id, heard]) => [id, heard.map(({ channel, count }) => ({ channel, contributions: count }))])
	);
}

const readHeard = (contributionIds: string[]) =>
	db
		.select({ itemId: codings.contributionId, channel: other.channel, count: countDistinct(other.id) })
		.from(codings)
		.innerJoin(contributions, eq(contributions.id, codings.contributionId))
		.innerJoin(same, eq(same.themeId, codings.themeId))
		.innerJoin(other, eq(other.id, same.contributionId))
		.where(
			and(
				inArray(codings.contributionId, contributionIds),
				ne(other.id, codings.contributionId),
				eq(other.neighbourhoodId, contributions.neighbourhoodId),
				eq(other.status, 'public')
			)
		)
		.groupBy(codings.contributionId, other.channel)
		.orderBy(asc(codings.contributionId), asc(other.channel));
