import { createHmac, timingSafeEqual } from 'node:crypto';
import { keyedHash } from '#lib/settings/secret.server.ts';

// Who gets mails about a receipt stops them with a key that only this platform can work out: nothing more is stored.

const PURPOSE = 'stop mails';
const MARK = 'r.';

/** A key for each of these receipts, in the same order. */
export async function stopKeysOf(receiptIds: string[]): Promise<string[]> {
	const secret = await keyedHash(PURPOSE, '');
	return receiptIds.map((id) => `${MARK}${id}.${sign(secret, id)}`);
}

/** The receipt that this key is of; nothing when it is of none. */
export async function receiptOfKey(key: string): Promise<string | undefined> {
	const [mark, id, given] = key.split('.');
	if (`${mark}.` !== MARK || !id || !given) return undefined;
	const right = Buffer.from(sign(await keyedHash(PURPOSE, ''), id));
	const typed = Buffer.from(given);
	return right.length === typed.length && timingSafeEqual(right, typed) ? id : undefined;
}

const sign = (secret: Buffer, id: string) => createHmac('sha256', secret).update(id).digest('base64url').slice(0, 22);
