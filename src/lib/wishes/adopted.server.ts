import { and, asc, eq, ne, or } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { wishHref } from './addresses.ts';
import { wishAdoptions, wishEditions, wishes, wishTrees } from './tables.ts';

/** What somebody offered with this receipt, for who holds its code. What was taken back is gone. */
export async function listOffered(receiptId: string) {
	const rows = await db
		.select({ adoption: wishAdoptions, tree: { slug: wishTrees.slug }, year: wishEditions.year })
		.from(wishAdoptions)
		.innerJoin(wishes, eq(wishes.id, wishAdoptions.wishId))
		.innerJoin(wishEditions, eq(wishEditions.id, wishes.editionId))
		.innerJoin(wishTrees, eq(wishTrees.id, wishEditions.treeId))
		.where(
			and(eq(wishAdoptions.receiptId, receiptId), or(ne(wishAdoptions.name, ''), eq(wishAdoptions.status, 'refused')))
		)
		.orderBy(asc(wishAdoptions.offeredAt), asc(wishAdoptions.id));
	return rows.map(({ adoption: { id, status, statusReason, statusAt, wishId }, ...edition }) => ({
		...{ id, status, statusReason, statusAt },
		href: wishHref(edition, wishId)
	}));
}
