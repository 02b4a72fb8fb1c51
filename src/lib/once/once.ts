import { hash as digest } from 'node:crypto';
import { eq, lte } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { tooOld } from '#lib/keeping.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { onceKeys } from './tables.ts';

const KEY = /^[A-Za-z0-9_-]{22}$/;

/**
 * Does the work once for each key. Who sends the same form again (double click, reload, a lost answer)
 * gets what came of it the first time. The result is stored as JSON.
 */
export function once<T>(key: string, work: () => Promise<T>): Promise<T> {
	if (!KEY.test(key)) refuse('invalid');
	const hash = hashOf(key);

	return transaction(async () => {
		const first = await db
			.insert(onceKeys)
			.values({ hash, result: null, usedAt: now() })
			.onConflictDoNothing()
			.returning({ hash: onceKeys.hash });
		if (!first.length) return resultOf<T>(hash);

		const result = await work();
		await db.update(onceKeys).set({ result }).where(eq(onceKeys.hash, hash));
		return result;
	});
}

/** What came of a key that was used; nothing when it was not. Asking uses no key. */
export const resultOfKey = <T>(key: string): Promise<T | undefined> =>
	KEY.test(key) ? resultOf<T | undefined>(hashOf(key)) : Promise.resolve(undefined);

const hashOf = (key: string) => digest('sha256', key, 'base64url');

async function resultOf<T>(hash: string) {
	const [row] = await db.select({ result: onceKeys.result }).from(onceKeys).where(eq(onceKeys.hash, hash));
	return row?.result as T;
}

/** Nobody sends a form again after a month. */
export const removeOldKeys = () => db.delete(onceKeys).where(lte(onceKeys.usedAt, tooOld('sentForm')));
