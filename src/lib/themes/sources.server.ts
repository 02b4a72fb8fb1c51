import { and, asc, count, eq, inArray, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
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

export interface Combination {
	findingIds: string[];
	/** How many contributions stand behind all of these, and behind no other that was asked about. */
	count: number;
}

/**
 * How many contributions stand behind which of these findings at once: what any of them have together follows from it.
 * `leftOut`: a query for the `id` of each contribution that does not count.
 */
export async function countCombinations(
	findingIds: string[],
	{ where, leftOut }: { where?: SQL; leftOut?: SQLWrapper } = {}
): Promise<Combination[]> {
	if (!findingIds.length) return [];
	const sources = db
		.select({ together: sql<string>`string_agg(${findingSources.findingId}, ' ')`.as('together') })
		.from(findingSources)
		.$dynamic();
	const kept = leftOut && sql`left_out.id is null`;
	if (leftOut) sources.leftJoin(sql`${leftOut} as left_out`, sql`left_out.id = ${findingSources.contributionId}`);
	const each = sources
		.where(and(inArray(findingSources.findingId, [...new Set(findingIds)]), where, kept))
		.groupBy(findingSources.contributionId)
		.as('each_one');
	const rows = await db
		.select({ together: each.together, count: count() })
		.from(each)
		.groupBy(({ together }) => together)
		.orderBy(({ together }) => together);
	return rows.map(({ together, count }) => ({ findingIds: together.split(' '), count }));
}
