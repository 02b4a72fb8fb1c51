import { asc, countDistinct, eq, inArray } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { contributions, supports } from './tables.ts';

interface Behind {
	/** Who said it, as was written down. */
	people: number;
	/** Who finds the same. */
	supporters: number;
}

/** How many people stand behind each of these contributions. */
export async function countPeopleBehind(ids: string[]): Promise<Map<string, Behind>> {
	if (!ids.length) return new Map();
	const rows = await db
		.select({
			id: contributions.id,
			people: contributions.voices,
			supporters: countDistinct(supports.supporterHash)
		})
		.from(contributions)
		.leftJoin(supports, eq(supports.contributionId, contributions.id))
		.where(inArray(contributions.id, ids))
		.groupBy(contributions.id)
		.orderBy(asc(contributions.id));
	return new Map(rows.map(({ id, ...behind }) => [id, behind]));
}
