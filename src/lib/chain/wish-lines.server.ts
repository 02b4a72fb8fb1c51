import { asc, eq, inArray } from 'drizzle-orm';
import { isPublic, type Contribution } from '#lib/contributions/contribution.ts';
import { db } from '#lib/storage/index.ts';
import { listAdopters, type Adopter } from '#lib/wishes/adopting.server.ts';
import { wishHref } from '#lib/wishes/addresses.ts';
import type { Fate } from '#lib/wishes/fate.ts';
import { readHistories, type Said } from '#lib/wishes/history.server.ts';
import { wishEditions, wishes, wishMerges, wishTrees } from '#lib/wishes/tables.ts';

/** What came of a wish in its tree; of what became one with another, what came of that. */
export interface WishLine {
	fate: Fate;
	/** The address of the wish. */
	href: string;
	history: Said[];
	adopters: Adopter[];
	/** When it became one with another wish. */
	mergedAt: Date | null;
}

/** Of each wish that hangs in public, by the id of its contribution. */
export async function wishLinesOf(of: Contribution[]): Promise<Map<string, WishLine>> {
	const hanging = of.filter((one) => one.channel === 'wish' && isPublic(one)).map(({ id }) => id);
	if (!hanging.length) return new Map();
	const rows = await db
		.select({ wish: wishes, year: wishEditions.year, slug: wishTrees.slug, merge: wishMerges })
		.from(wishes)
		.innerJoin(wishEditions, eq(wishEditions.id, wishes.editionId))
		.innerJoin(wishTrees, eq(wishTrees.id, wishEditions.treeId))
		.leftJoin(wishMerges, eq(wishMerges.wishId, wishes.id))
		.where(inArray(wishes.contributionId, hanging))
		.orderBy(asc(wishes.id));
	const roots = rows.map(({ wish, merge }) => merge?.intoId ?? wish.id);
	const carrying = await db.select().from(wishes).where(inArray(wishes.id, roots)).orderBy(asc(wishes.id));
	const [histories, adopters] = [await readHistories(roots), await listAdopters(roots)];
	return new Map(
		rows.map(({ wish, year, slug, merge }, i) => {
			const root = carrying.find(({ id }) => id === roots[i])!;
			return [
				wish.contributionId,
				{
					fate: root.fate,
					href: wishHref({ tree: { slug }, year }, wish.id),
					history: histories.get(root.id) ?? saidOnce(root),
					adopters: adopters.filter(({ wishId }) => wishId === root.id),
					mergedAt: merge?.mergedAt ?? null
				}
			];
		})
	);
}

type WishRow = typeof wishes.$inferSelect;

/** What was said before histories were kept. */
export const saidOnce = ({
	id,
	fate,
	fateReason,
	fateAt
}: Pick<WishRow, 'id' | 'fate' | 'fateReason' | 'fateAt'>): Said[] =>
	fate === 'hanging' ? [] : [{ id, fate, reason: fateReason, saidAt: fateAt, picture: undefined }];
