import { asc, eq } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { wishHref } from './addresses.ts';
import { wishAdoptions, wishes } from './tables.ts';
import { findEditionById } from './wishes.server.ts';

/** What somebody offered with this receipt, for who holds its code. What was taken back is gone. */
export async function listOffered(receiptId: string) {
	const rows = await db
		.select({ adoption: wishAdoptions, editionId: wishes.editionId })
		.from(wishAdoptions)
		.innerJoin(wishes, eq(wishes.id, wishAdoptions.wishId))
		.where(eq(wishAdoptions.receiptId, receiptId))
		.orderBy(asc(wishAdoptions.offeredAt), asc(wishAdoptions.id));
	return Promise.all(
		rows
			.filter(({ adoption: { name, status } }) => name || status === 'refused')
			.map(async ({ adoption: { id, status, statusReason, statusAt, wishId }, editionId }) => {
				const href = wishHref(await findEditionById(editionId), wishId);
				return { id, status, statusReason, statusAt, href };
			})
	);
}
