import { asc, count, eq, inArray } from 'drizzle-orm';
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
			intoId: wishMerges.intoId
		})
		.from(wishes)
		.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
		.leftJoin(wishMerges, eq(wishMerges.wishId, wishes.id))
		.where(eq(wishes.editionId, edition.id))
		.orderBy(asc(wishes.id));
	const seen = new Set(rows.flatMap(({ id, status }) => (status === 'public' ? id : [])));
	const merges = new Map(rows.flatMap(({ id, intoId }) => (intoId ? [[id, intoId]] : [])));
	const supporters = await countSupporters(edition, merges);
	// The wish into which another went carries its leaf, as long as everybody sees it.
	const isCarried = ({ id, intoId }: { id: string; intoId: string | null }) =>
		seen.has(id) && intoId !== null && seen.has(intoId);
	const doubles = Map.groupBy(rows.filter(isCarried), ({ intoId }) => intoId!);
	return rows.map(({ id, contributionId, fate, intoId }) => ({
		...{ id, contributionId, fate },
		seen: seen.has(id) && !isCarried({ id, intoId }),
		doubles: (doubles.get(id) ?? []).map((double) => double.id),
		supporters: (supporters.get(id) ?? 0) + (doubles.get(id)?.length ?? 0)
	}));
}

export type Leaf = Awaited<ReturnType<typeof listLeaves>>[number];

/** How many people wish each of these too, by the id of the wish. Who wished two that became one counts once. */
async function countSupporters({ id }: Of, merges: Map<string, string>): Promise<Map<string, number>> {
	const rows = await db
		.select({ id: wishes.id, count: count() })
		.from(wishes)
		.innerJoin(supports, eq(supports.contributionId, wishes.contributionId))
		.where(eq(wishes.editionId, id))
		.groupBy(wishes.id)
		.orderBy(wishes.id);
	const counted = new Map(rows.map((row) => [row.id, row.count]));
	// Only of the few that became one it takes looking at who they were.
	const together = [...new Set([...merges].flat())];
	if (!together.length) return counted;
	const given = await db
		.select({ id: wishes.id, hash: supports.supporterHash })
		.from(wishes)
		.innerJoin(supports, eq(supports.contributionId, wishes.contributionId))
		.where(inArray(wishes.id, together))
		.orderBy(asc(wishes.id), asc(supports.supporterHash));
	const of = Map.groupBy(given, (one) => merges.get(one.id) ?? one.id);
	for (const [root, all] of of) counted.set(root, new Set(all.map(({ hash }) => hash)).size);
	return counted;
}
