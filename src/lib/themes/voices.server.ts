import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { counting } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { findingSources } from './tables.ts';
import type { Stance } from './stance.ts';

/** How many say what a finding says, and how many see it otherwise. Nobody is in both. */
export type Voices = Record<Stance, number>;

export async function countVoices(findingIds: string[]): Promise<Map<string, Voices>> {
	const rows = await db
		.select({ findingId: findingSources.findingId, stance: findingSources.stance, count: count() })
		.from(findingSources)
		.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
		.where(and(inArray(findingSources.findingId, findingIds), inArray(contributions.status, counting)))
		.groupBy(findingSources.findingId, findingSources.stance)
		.orderBy(asc(findingSources.findingId), asc(findingSources.stance));
	const voices = new Map<string, Voices>(findingIds.map((id) => [id, { supports: 0, dissents: 0 }]));
	for (const { findingId, stance, count } of rows) voices.get(findingId)![stance] = count;
	return voices;
}
