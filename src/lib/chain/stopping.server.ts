import { refuse } from '#lib/errors.ts';
import { hasContact, removeContact } from '#lib/contributions/receipts.server.ts';
import { receiptOfKey } from '#lib/contributions/stop-keys.server.ts';
import { removeMailsAbout } from '#lib/mail/outbox.ts';
import { mailsToComer, stopMailsToComer } from '#lib/meetings/forgetting.server.ts';
import { COMER } from '#lib/meetings/telling.server.ts';
import { transaction } from '#lib/storage/index.ts';
import { stopSubscription, titleOfKey } from '#lib/subscriptions/subscriptions.server.ts';

/** What stops with this key, in a few words; nothing when it stopped already. A key of nothing is not there. */
export async function readStop(key: string): Promise<{ what: string | undefined }> {
	if (key.startsWith(COMER)) {
		const { title } = (await mailsToComer(key.slice(COMER.length))) ?? refuse('not_found');
		return { what: title && `de mails over “${title}”` };
	}
	const receiptId = await receiptOfKey(key);
	if (receiptId) return { what: (await hasContact(receiptId)) ? 'de mails over uw inbreng' : undefined };
	const title = isKey(key) ? await titleOfKey(key) : refuse('not_found');
	return { what: title && `de mails over “${title}”` };
}

/** Stops the mails at once; the address goes too. Stopping twice is the same as stopping once. */
export async function stopMails(key: string) {
	if (key.startsWith(COMER)) return void (await stopMailsToComer(key.slice(COMER.length)));
	const receiptId = await receiptOfKey(key);
	if (!receiptId) return void (isKey(key) ? await stopSubscription(key) : refuse('not_found'));
	await transaction(async () => {
		await removeContact(receiptId);
		await removeMailsAbout(receiptId);
	});
}

/** Of a subscription that stopped nothing is left: its key looks like any other. */
const isKey = (key: string) => /^[A-Za-z0-9_-]{22}$/.test(key);
