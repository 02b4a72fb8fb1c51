import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { and, desc, eq, gt, lte, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { limit } from '#lib/limits/limit.ts';
import { queueMail } from '#lib/mail/outbox.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { findPersonByEmail, joinByEmail } from './people.server.ts';
import { startSession } from './sessions.server.ts';
import { signInCodes } from './tables.ts';

const VALID_FOR = 15 * 60_000;
const MOST_ATTEMPTS = 5;

/** Mails a code of six digits. Says nothing about whether the address is known. */
export async function sendSignInCode(email: string) {
	await limit('sign-in', email.toLowerCase(), { most: 5, perSeconds: 3600 });
	const code = String(randomInt(1_000_000)).padStart(6, '0');
	const id = newId();

	await transaction(async () => {
		await db.insert(signInCodes).values({
			id,
			email: email.toLowerCase(),
			codeHash: hash(id, code),
			createdAt: now(),
			expiresAt: new Date(now().getTime() + VALID_FOR)
		});
		await queueMail({
			about: `sign-in:${id}`,
			to: email,
			subject: `Uw code is ${code}`,
			text: `Uw code om in te loggen is ${code}.\n\nDe code werkt 15 minuten. Hebt u geen code gevraagd? Dan hoeft u niets te doen.`
		});
	});
}

/** Begins a session for who has the code; nothing when the code is wrong, old, or was tried too often. */
export async function signInWithCode(email: string, code: string): Promise<string | undefined> {
	const known = await useCode(email.toLowerCase(), code.replace(/\D/g, ''));
	if (!known) return undefined;
	const person = (await findPersonByEmail(email)) ?? (await joinByEmail({ name: email.split('@')[0]!, email }));
	return startSession(person);
}

// A wrong try is counted in a change of its own, so that it stays counted when the request fails.
function useCode(email: string, code: string) {
	return transaction(async () => {
		const [latest] = await db
			.update(signInCodes)
			.set({ attempts: sql`${signInCodes.attempts} + 1` })
			.where(eq(signInCodes.id, newestFor(email)))
			.returning();
		if (!latest || latest.attempts > MOST_ATTEMPTS || !same(latest.codeHash, hash(latest.id, code))) return false;
		await db.delete(signInCodes).where(eq(signInCodes.email, email));
		return true;
	});
}

const newestFor = (email: string) =>
	sql`(${db
		.select({ id: signInCodes.id })
		.from(signInCodes)
		.where(and(eq(signInCodes.email, email), gt(signInCodes.expiresAt, now())))
		.orderBy(desc(signInCodes.createdAt), desc(signInCodes.id))
		.limit(1)})`;

export const removeOldCodes = () => db.delete(signInCodes).where(lte(signInCodes.expiresAt, now()));

const hash = (id: string, code: string) => createHash('sha256').update(`${id}:${code}`).digest('base64url');
const same = (a: string, b: string) => timingSafeEqual(Buffer.from(a), Buffer.from(b));
