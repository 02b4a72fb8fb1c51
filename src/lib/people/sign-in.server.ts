import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { and, eq, gt, lte, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { howLong, keepUntil, keptFor } from '#lib/keeping.ts';
import { isWithin, limit } from '#lib/limits/limit.ts';
import { queueMail } from '#lib/mail/outbox.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { findPersonByEmail, joinByEmail } from './people.server.ts';
import { startSession } from './sessions.server.ts';
import { signInCodes } from './tables.ts';

const VALID_FOR = keptFor.signInCode;
const MOST_ATTEMPTS = 5;

// Who asks is counted more strictly than whom it is about: else anybody could keep a beheerder out by asking for codes
// and by guessing wrong. See docs/decisions/0015.
const ASKED = { most: 5, perSeconds: VALID_FOR / 1000 };
const MAILED = { most: 10, perSeconds: VALID_FOR / 1000 };
const TRIED = { most: 10, perSeconds: 3600 };

/** Mails a code of six digits. Says nothing about whether the address is known. `address`: of who asks. Not stored. */
export async function sendSignInCode(given: string, address?: string) {
	const email = given.toLowerCase();
	if (address) limit('sign-in', `${address} ${email}`, ASKED);
	// Nobody is refused here: the last code of this quarter of an hour still works when the quarter is over.
	if (!isWithin('sign-in-mail', email, MAILED)) return;
	const code = String(randomInt(1_000_000)).padStart(6, '0');
	const id = newId();
	const expiresAt = keepUntil('signInCode');

	await transaction(async () => {
		await db.insert(signInCodes).values({ id, email, codeHash: hash(id, code), createdAt: now(), expiresAt });
		await queueMail({
			about: `sign-in:${id}`,
			to: given,
			subject: `Uw code is ${code}`,
			text: `Uw code om in te loggen is ${code}.\n\nDe code werkt ${howLong('signInCode')}. Hebt u geen code gevraagd? Dan hoeft u niets te doen.`,
			neededUntil: expiresAt
		});
	});
}

/** Begins a session for who has the code; nothing when the code is wrong, old, or was tried too often. */
export async function signInWithCode(given: string, code: string, address?: string): Promise<string | undefined> {
	const email = given.toLowerCase();
	if (address) limit('sign-in-try', `${address} ${email}`, TRIED);
	if (!(await useCode(email, code.replace(/\D/g, '')))) return undefined;
	const person = (await findPersonByEmail(email)) ?? (await joinByEmail({ name: given.split('@')[0]!, email }));
	return startSession(person);
}

// A wrong try is counted in a change of its own, so that it stays counted when the request fails. It counts for each
// code that works at this moment; a code that another asked for does not make this person's own worthless.
function useCode(email: string, code: string) {
	return transaction(async () => {
		const tried = await db
			.update(signInCodes)
			.set({ attempts: sql`${signInCodes.attempts} + 1` })
			.where(and(eq(signInCodes.email, email), gt(signInCodes.expiresAt, now())))
			.returning();
		const fits = tried.some((one) => one.attempts <= MOST_ATTEMPTS && same(one.codeHash, hash(one.id, code)));
		if (fits) await removeCodesOf(email);
		return fits;
	});
}

export const removeCodesOf = (email: string) => db.delete(signInCodes).where(eq(signInCodes.email, email));

export const removeOldCodes = () => db.delete(signInCodes).where(lte(signInCodes.expiresAt, now()));

const hash = (id: string, code: string) => createHash('sha256').update(`${id}:${code}`).digest('base64url');
const same = (a: string, b: string) => timingSafeEqual(Buffer.from(a), Buffer.from(b));
