import { asc, eq, inArray } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { codings, themes } from '#lib/themes/tables.ts';

/** The names of the themes of each contribution. */
export async function themesOf(contributionIds: string[]): Promise<Map<string, string[]>> {
	const rows = await db
		.select({ contributionId: codings.contributionId, name: themes.name })
		.from(codings)
		.innerJoin(themes, eq(themes.id, codings.themeId))
		.where(inArray(codings.contributionId, contributionIds))
		.orderBy(asc(themes.position), asc(themes.id));
	const grouped = Map.groupBy(rows, ({ contributionId }) => contributionId);
	return new Map([...grouped].map(([id, coded]) => [id, coded.map(({ name }) => name)]));
}
