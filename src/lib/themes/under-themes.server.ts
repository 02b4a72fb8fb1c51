import { asc, count, eq } from 'drizzle-orm';
import type { ChannelCount } from '#lib/contributions/by-channel.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { codings, themes } from './tables.ts';

/** By the id of each theme of a consultation how many contributions are under it, channel by channel. */
export async function countByChannelUnder(consultationId: string): Promise<Map<string, ChannelCount[]>> {
	const rows = await db
		.select({ themeId: codings.themeId, channel: contributions.channel, contributions: count() })
		.from(themes)
		.innerJoin(codings, eq(codings.themeId, themes.id))
		.innerJoin(contributions, eq(contributions.id, codings.contributionId))
		.where(eq(themes.consultationId, consultationId))
		.groupBy(codings.themeId, contributions.channel)
		.orderBy(asc(codings.themeId), asc(contributions.channel));
	return Map.groupBy<string, ChannelCount & { themeId: string }>(rows, ({ themeId }) => themeId);
}
