import { asc, eq, inArray, sql } from 'drizzle-orm';
import { contributions, supports } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { wishes, wishMerges } from './tables.ts';
import type { WishEdition } from './wish.ts';

type Of = Pick<WishEdition, 'id'>;

/** All that were ever hung, in the order in which they came, with what a drawing needs to know of them. */
export async function listLeaves(edition: Of) {
	const rows = await db
		.select({
			id: wishes.id,
			contributionId: wishes.contributionId,
			fate: wishes.fate,
			status: contributions.status,
			intoId: wishMerges.intoId,
			supporters: supportersOf
		})
		.from(wishes)
		.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
		.leftJoin(wishMerges, eq(wishMerges.wishId, wishes.id))
		.where(eq(wishes.editionId, edition.id))
		.orderBy(asc(wishes.id));
	const seen = new Set(rows.flatMap(({ id, status }) => (status === 'public' ? id : [])));
	const merges = new Map(rows.flatMap(({ id, intoId }) => (intoId ? [[id, intoId]] : [])));
	const together = await countTogether(merges);
	// The wish into which another went carries its leaf, as long as everybody sees it.
	const isCarried = ({ id, intoId }: { id: string; intoId: string | null }) =>
		seen.has(id) && intoId !== null && seen.has(intoId);
	const doubles = Map.groupBy(rows.filter(isCarried), ({ intoId }) => intoId!);
	return rows.map((row) => {
		const { id, contributionId, fate, status } = row;
		const own = (doubles.get(id) ?? []).map((double) => double.id);
		const supporters = (together.get(id) ?? row.supporters) + own.length;
		return { id, contributionId, fate, status, seen: seen.has(id) && !isCarried(row), doubles: own, supporters };
	});
}

/** For each row by itself: a tree has thousands, and this passes by them once. */
const supportersOf = sql`(select count(*) from ${supports} where ${supports.contributionId} = ${contributions.id})`
	.mapWith(Number)
	.as('supporters');

export type Leaf = Awaited<ReturnType<typeof listLeaves>>[number];

/**
 * How many people wish these too, of the few that became one: by the id of the wish that carries the others. Who wished
 * two of them counts once.
 */
async function countTogether(merges: Map<string, string>): Promise<Map<string, number>> {
	const together = [...new Set([...merges].flat())];
	if (!together.length) return new Map();
	const given = await db
		.select({ id: wishes.id, hash: supports.supporterHash })
		.from(wishes)
		.innerJoin(supports, eq(supports.contributionId, wishes.contributionId))
		.where(inArray(wishes.id, together))
		.orderBy(asc(wishes.id), asc(supports.supporterHash));
	const of = Map.groupBy(given, (one) => merges.get(one.id) ?? one.id);
	return new Map([...of].map(([root, all]) => [root, new Set(all.map(({ hash }) => hash)).size]));
}
