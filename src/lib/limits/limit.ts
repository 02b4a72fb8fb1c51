import { createHmac, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { lte, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { refuse } from '#lib/errors.ts';
import { db } from '#lib/storage/index.ts';
import { prepared } from '#lib/storage/prepared.ts';
import { limits } from './tables.ts';

interface Limit {
	most: number;
	perSeconds: number;
}

/** Refuses with 429 when `who` does this more than `most` times in a window of time. */
export async function limit(action: string, who: string, of: Limit) {
	if (!(await isWithin(action, who, of))) refuse('too_many');
}

/**
 * Counts it, and says whether it is no more than `most` in this window. Who it is, is only kept as a hash with a salt
 * that lives one day and never reaches the disk; each process counts for itself.
 */
export async function isWithin(action: string, who: string, { most, perSeconds }: Limit): Promise<boolean> {
	const window = Math.floor(now().getTime() / 1000 / perSeconds);
	const key = createHmac('sha256', saltOfToday())
		.update(`${action}\n${asOne(who)}\n${window}`)
		.digest('base64url');
	const endsAt = new Date((window + 1) * perSeconds * 1000);

	const [row] = await countQuery().execute({ key, endsAt });
	return row!.count <= most;
}

/** Who has one IPv6 address has all of its network, the first 64 bits: they are counted as one. */
function asOne(who: string) {
	if (isIP(who) !== 6 || who.includes('.')) return who;
	const [left = [], right = []] = who.split('::').map((part) => part.split(':').filter(Boolean));
	const between = Array.from({ length: 8 - left.length - right.length }, () => '0');
	return [...left, ...between, ...right]
		.slice(0, 4)
		.map((group) => parseInt(group, 16))
		.join(':');
}

const countQuery = prepared(() =>
	db
		.insert(limits)
		.values({ key: sql.placeholder('key'), count: 1, endsAt: sql.placeholder('endsAt') })
		.onConflictDoUpdate({ target: limits.key, set: { count: sql`${limits.count} + 1` } })
		.returning({ count: limits.count })
);

export const removeOldLimits = () => db.delete(limits).where(lte(limits.endsAt, now()));

let salt = { day: '', bytes: randomBytes(32) };

function saltOfToday() {
	const day = now().toISOString().slice(0, 10);
	if (salt.day !== day) salt = { day, bytes: randomBytes(32) };
	return salt.bytes;
}
