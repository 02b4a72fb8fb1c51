import { eq, inArray } from 'drizzle-orm';
import { stopAddress } from '#lib/contributions/stop-address.ts';
import { stopKeysOf } from '#lib/contributions/stop-keys.server.ts';
import { contacts, contributions, receipts } from '#lib/contributions/tables.ts';
import { queueMail } from '#lib/mail/outbox.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { db } from '#lib/storage/index.ts';
import { wishes } from './tables.ts';

/** What is told, in the words of a mail. What the wish said is not in it: a mail passes many hands. */
export interface News {
	/** What happened, so that nobody hears it twice: with the moment in it when it may happen again. */
	about: string;
	subject: string;
	/** The paragraphs. */
	words: string[];
}

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
		await write(id, email, { ...news, words }, origin);
	}
}

/** Writes to who handed in with this receipt, as long as the address is kept. Says whether there was one. */
export async function tellReceipt(receiptId: string | null, news: News, origin: string): Promise<boolean> {
	if (!receiptId) return false;
	const [contact] = await db.select().from(contacts).where(eq(contacts.receiptId, receiptId));
	if (contact) await write(receiptId, contact.email, news, origin);
	return contact !== undefined;
}

async function write(receiptId: string, to: string, { about, subject, words }: News, origin: string) {
	const { name } = await readMunicipality();
	const [key] = await stopKeysOf([receiptId]);
	await queueMail({
		stopUrl: stopAddress(key!, origin),
		about: `fate:${about}:${receiptId}`,
		...{ to, subject },
		text: ['Beste inwoner,', ...words, `Met vriendelijke groet,\n${name}`].join('\n\n')
	});
}
