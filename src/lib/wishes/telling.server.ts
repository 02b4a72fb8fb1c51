import { eq, inArray } from 'drizzle-orm';
import { contacts, contributions, receipts } from '#lib/contributions/tables.ts';
import { type News, writeTo } from '#lib/contributions/telling.server.ts';
import { db } from '#lib/storage/index.ts';
import { wishes } from './tables.ts';

/** Writes to who hung these wishes and left an address. `origin`: the address of the platform, for the link. */
export async function tellWishers(wishIds: string[], news: News, origin: string) {
	if (!wishIds.length) return;
	const wishers = await db
		.select({ id: receipts.id, code: receipts.code, email: contacts.email })
		.from(wishes)
		.innerJoin(contributions, eq(contributions.id, wishes.contributionId))
		.innerJoin(receipts, eq(receipts.id, contributions.receiptId))
		.innerJoin(contacts, eq(contacts.receiptId, receipts.id))
		.where(inArray(wishes.id, wishIds))
		.orderBy(wishes.id);
	for (const { id, code, email } of wishers) {
		const words = [
			...news.words,
			`Zie wat er met uw wens gebeurde:\n${origin}/volg/${code}`,
			`Uw volgcode is ${code}.`
		];
		await writeTo(id, email, { ...news, words }, origin);
	}
}
