import { and, asc, count, eq, inArray, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { counting, statuses, type Status } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import type { Stance } from './stance.ts';
import { findings, findingSources } from './tables.ts';
import { chunks } from './themes.server.ts';

// What stands behind findings, asked so that hardly more leaves the database than is shown: thousands may stand there.

/** The first contributions of each finding for which `where` holds, in the order of their ids; at most `most` each. */
export async function firstSources(findingIds: string[], most: number, where?: SQL): Promise<Map<string, string[]>> {
	const few = db
		.select({ id: findingSources.contributionId })
		.from(findingSources)
		.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
		.where(and(eq(findingSources.findingId, findings.id), where))
		.orderBy(asc(findingSources.contributionId))
		.limit(most)
		.as('few');
	const found = new Map<string, string[]>();
	for (const ids of chunks([...new Set(findingIds)])) {
		const rows = await db
			.select({ id: findings.id, first: sql<string | null>`(select string_agg(${few.id}, ' ') from ${few})` })
			.from(findings)
			.where(inArray(findings.id, ids))
			.orderBy(asc(findings.id));
		for (const { id, first } of rows) found.set(id, first?.split(' ').sort() ?? []);
	}
	return found;
}

/**
 * Joins what is not counted to a query over finding_sources; `isCounted` then leaves it out. What does not count is
 * little: so it is quicker than to look up each contribution that does. `ids`: a query for the `id` of each.
 */
export const uncounted = (ids: SQLWrapper) =>
	[sql`${ids} as uncounted`, sql`uncounted.id = ${findingSources.contributionId}`] as const;

export const isCounted = sql`uncounted.id is null`;

/** A query for the ids of contributions that have another status than these. */
export const withoutStatus = (...counted: Status[]) =>
	db
		.selectDistinct({ id: contributions.id })
		.from(contributions)
		.where(
			inArray(
				contributions.status,
				statuses.filter((status) => !counted.includes(status))
			)
		);

/** How many say what a finding says, and how many see it otherwise. Nobody is in both. */
export type Voices = Record<Stance, number>;

/** The voices of each of these findings. */
export async function countVoices(findingIds: string[]): Promise<Map<string, Voices>> {
	const rows = await db
		.select({ findingId: findingSources.findingId, stance: findingSources.stance, count: count() })
		.from(findingSources)
		.leftJoin(...uncounted(withoutStatus(...counting)))
		.where(and(inArray(findingSources.findingId, [...new Set(findingIds)]), isCounted))
		.groupBy(findingSources.findingId, findingSources.stance)
		.orderBy(asc(findingSources.findingId), asc(findingSources.stance));
	const voices = new Map<string, Voices>(findingIds.map((id) => [id, { supports: 0, dissents: 0 }]));
	for (const { findingId, stance, count } of rows) voices.get(findingId)![stance] = count;
	return voices;
}

export interface Combination {
	/** Ids of findings, or what `key` tells apart. */
	keys: string[];
	/** How many contributions stand behind all of these, and behind no other that was asked about. */
	count: number;
}

/** How many contributions stand behind which of these findings at once: what any have together follows from it. */
export async function countCombinations(
	findingIds: string[],
	not: SQLWrapper,
	{ where, key = sql`${findingSources.findingId}` }: { where?: SQL; key?: SQL } = {}
): Promise<Combination[]> {
	if (!findingIds.length) return [];
	const each = db
		.select({ together: sql<string>`string_agg(${key}, ' ')`.as('together') })
		.from(findingSources)
		.leftJoin(...uncounted(not))
		.where(and(inArray(findingSources.findingId, [...new Set(findingIds)]), where, isCounted))
		.groupBy(findingSources.contributionId)
		.as('each_one');
	const rows = await db
		.select({ together: each.together, count: count() })
		.from(each)
		.groupBy(({ together }) => together)
		.orderBy(({ together }) => together);
	return rows.map(({ together, count }) => ({ keys: together.split(' '), count }));
}
