import { createHmac, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { db } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import { settings } from './tables.ts';

// What this platform alone can work out, from a key that it makes when it first needs one. The key is in the database,
// so that several processes share it and a backup keeps it; it never reaches a page.

export const SECRET = 'secret';

/** A keyed hash of this for one purpose: the same in two purposes cannot be tied together. 32 bytes. */
export async function keyedHash(purpose: string, text: string): Promise<Buffer> {
	return createHmac('sha256', (await find()) ?? (await make()))
		.update(`${purpose}\n${text}`)
		.digest();
}

async function find(): Promise<string | undefined> {
	const [row] = await secretQuery().execute();
	return row && String(row.value);
}

// A whole hall may ask for it at the same moment.
const secretQuery = prepared(() => db.select({ value: settings.value }).from(settings).where(eq(settings.key, SECRET)));

/** Two who make one at the same moment both get the one that was first. */
async function make(): Promise<string> {
	const value = randomBytes(32).toString('base64url');
	await db.insert(settings).values({ key: SECRET, value, changedAt: now() }).onConflictDoNothing();
	return (await find()) ?? value;
}
