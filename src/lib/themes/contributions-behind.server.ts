import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { counting } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import type { BehindFinding } from './by-channel.server.ts';
import { findingSources } from './tables.ts';

/**
 * How many contributions say what each finding says, and how many see it otherwise, by channel: for where one reads
 * many findings at once, and nobody counts people.
 */
export async function countContributionsBehind(findingIds: string[]): Promise<Map<string, BehindFinding>> {
	const ids = [...new Set(findingIds)];
	const rows = ids.length ? await countRows(ids) : [];
	const of = (id: string, wanted: (typeof rows)[number]['stance']) =>
		rows
			.filter(({ findingId, stance }) => findingId === id && stance === wanted)
			.map(({ channel, contributions }) => ({ channel, contributions }));
	return new Map(ids.map((id) => [id, { supports: of(id, 'supports'), dissents: of(id, 'dissents') }]));
}

const countRows = (findingIds: string[]) =>
	db
		.select({
			findingId: findingSources.findingId,
			stance: findingSources.stance,
			channel: contributions.channel,
			contributions: count()
		})
		.from(findingSources)
		.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
		.where(and(inArray(findingSources.findingId, findingIds), inArray(contributions.status, counting)))
		.groupBy(findingSources.findingId, findingSources.stance, contributions.channel)
		.orderBy(asc(findingSources.findingId), asc(findingSources.stance), asc(contributions.channel));
