import { eq } from 'drizzle-orm';
import { queueMail } from '#lib/mail/outbox.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { db } from '#lib/storage/index.ts';
import { stopAddress } from './stop-address.ts';
import { stopKeysOf } from './stop-keys.server.ts';
import { contacts } from './tables.ts';

/** What is told, in the words of a mail. What was said is not in it: a mail passes many hands. */
export interface News {
	/** What happened, so that nobody hears it twice: with the moment in it when it may happen again. */
	about: string;
	subject: string;
	/** The paragraphs. */
	words: string[];
}

/** Writes to who handed in with this receipt, as long as the address is kept. Says whether there was one. */
export async function tellReceipt(receiptId: string | null, news: News, origin: string): Promise<boolean> {
	if (!receiptId) return false;
	const [contact] = await db.select().from(contacts).where(eq(contacts.receiptId, receiptId));
	if (contact) await writeTo(receiptId, contact.email, news, origin);
	return contact !== undefined;
}

/** The mail itself. `receiptId`: whose it is, so that it can be stopped and taken back. */
export async function writeTo(receiptId: string, to: string, { about, subject, words }: News, origin: string) {
	const { name } = await readMunicipality();
	const [key] = await stopKeysOf([receiptId]);
	await queueMail({
		stopUrl: stopAddress(key!, origin),
		about: `fate:${about}:${receiptId}`,
		...{ to, subject },
		text: ['Beste inwoner,', ...words, `Met vriendelijke groet,\n${name}`].join('\n\n')
	});
}
