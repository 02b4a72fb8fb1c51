import { and, asc, count, eq, gt, isNotNull, isNull, like, lte, min, ne, or, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { tooOld } from '#lib/keeping.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import type { Send } from './send.ts';
import { mails } from './tables.ts';

interface Mail {
	/** What the news is, so that it is sent once: `reply:{id}:{receipt}`, or `fate:` of a wish. */
	about: string;
	to: string;
	subject: string;
	text: string;
	/** Where one stops such mails with one click: in each that nobody asked for just now. */
	stopUrl?: string | undefined;
	/** Somebody sits waiting for it: it leaves before all others, and after this moment it is of no use. */
	neededUntil?: Date;
	/** After this moment it is of no use, but nobody sits waiting for it. */
	usefulUntil?: Date;
}

/** In a transaction the mail is only there once the change is. */
export const queueMail = (mail: Mail) => queueMails([mail]);

/** The same letter to each of these people. `news`: what it is about; nobody gets the same news twice. */
export const queueMailToEach = (
	people: { id: string; email: string }[],
	news: string,
	letter: Pick<Mail, 'subject' | 'text'>
) => queueMails(people.map(({ id, email }) => ({ about: `${news}:${id}`, to: email, ...letter })));

const AT_ONCE = 500;

export async function queueMails(queued: Mail[]) {
	const rows = queued.map(({ about, to, subject, text, stopUrl = '', neededUntil, usefulUntil }) => ({
		...{ id: newId(), subjectKey: about, recipient: to, subject, text, stopUrl },
		...{ priority: neededUntil ? 0 : 1, expiresAt: neededUntil ?? usefulUntil ?? null },
		...{ sendAt: now(), createdAt: now() }
	}));
	for (let i = 0; i < rows.length; i += AT_ONCE)
		await db
			.insert(mails)
			.values(rows.slice(i, i + AT_ONCE))
			.onConflictDoNothing();
}

/** Sends all that is due, or until it is told to stop. What fails is tried again later, ever later. */
export async function sendDueMails(send: Send, stop?: AbortSignal) {
	while (!stop?.aborted) {
		// One at a time: who asks for a code meanwhile does not wait for thousands of others.
		const mail = await takeNext();
		if (!mail) return;
		await deliver(mail, send);
	}
}

const LEASE = 60_000;

/** Whoever takes it holds it for a minute; another process then finds nothing to take. */
async function takeNext(): Promise<typeof mails.$inferSelect | undefined> {
	const [next] = await db
		.select({ id: mails.id })
		.from(mails)
		.where(isDue())
		.orderBy(asc(mails.priority), asc(mails.sendAt), asc(mails.id))
		.limit(1);
	if (!next) return undefined;
	const [mail] = await db
		.update(mails)
		.set({ attempts: sql`${mails.attempts} + 1`, sendAt: new Date(now().getTime() + LEASE) })
		.where(and(eq(mails.id, next.id), isDue()))
		.returning();
	return mail ?? takeNext();
}

const isWaiting = () => and(isNull(mails.sentAt), ne(mails.recipient, ''));
const isDue = () => and(isWaiting(), lte(mails.sendAt, now()));

async function deliver(mail: typeof mails.$inferSelect, send: Send) {
	const own = eq(mails.id, mail.id);
	if (mail.expiresAt && mail.expiresAt <= now()) return void (await db.delete(mails).where(own));
	try {
		await send(mail);
	} catch (error) {
		return void (await db
			.update(mails)
			.set({ lastError: String(error), sendAt: retryAt(mail.attempts) })
			.where(own));
	}
	await db
		.update(mails)
		.set({ sentAt: now(), ...EMPTY })
		.where(own);
}

const EMPTY = { recipient: '', subject: '', text: '', stopUrl: '', lastError: null };

const FIRST_PAUSE = 10_000;
const LONGEST_PAUSE = 6 * 3600_000;
/** With these pauses: five days. */
const MOST_ATTEMPTS = 30;
const FOR_A_PERSON = new Date('9999-12-31');

/** After 10 seconds, 20, 40, up to each six hours; after five days it waits for a person. */
const retryAt = (attempts: number) =>
	attempts < MOST_ATTEMPTS
		? new Date(now().getTime() + Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE))
		: FOR_A_PERSON;

/** What could not be sent until now, and since when there is such a mail. */
export async function countFailing(): Promise<{ count: number; since: Date | null }> {
	const [row] = await db
		.select({ count: count(), since: min(mails.createdAt) })
		.from(mails)
		.where(isFailing());
	return row!;
}

/** All that could not be sent is due at once, with as many attempts as a new mail. Returns how many that are. */
export async function retryFailing(): Promise<number> {
	const again = await db
		.update(mails)
		.set({ sendAt: now(), attempts: 0, lastError: null })
		.where(isFailing())
		.returning({ id: mails.id });
	return again.length;
}

const isFailing = () =>
	and(isWaiting(), isNotNull(mails.lastError), or(isNull(mails.expiresAt), gt(mails.expiresAt, now())));

/** The news about one receipt, sent or not: who took the words back hears no more of them. */
export const removeMailsAbout = (receiptId: string) =>
	db
		.delete(mails)
		.where(or(like(mails.subjectKey, `reply:%:${receiptId}`), like(mails.subjectKey, `fate:%:${receiptId}`)));

/** All of which the name begins so, sent or not. `start` holds no `%` and no `_`. */
export const removeMailsNamed = (start: string) => db.delete(mails).where(like(mails.subjectKey, `${start}%`));

/** The news that waits for one subscription. */
export const removeNewsTo = (subscriptionId: string) =>
	db.delete(mails).where(like(mails.subjectKey, `news:${subscriptionId}:%`));

/** What waits for who signed up for a meeting; what was sent stays known, so that nobody gets it again. */
export const removeMailsToComer = (signUpId: string) =>
	db.delete(mails).where(and(like(mails.subjectKey, `comer:${signUpId}:%`), isNull(mails.sentAt)));

/** What still waits for this address. */
export const removeMailsTo = (email: string) =>
	db.delete(mails).where(eq(sql`lower(${mails.recipient})`, email.toLowerCase()));

/**
 * A mail that could never be sent loses its words and its address after some months. That there was one stays, so that
 * nobody gets old news again. What is of no use any more goes whole.
 */
export async function forgetOldMails() {
	await db.delete(mails).where(lte(mails.expiresAt, now()));
	const isOld = lte(mails.createdAt, tooOld('unsentMail'));
	await db
		.update(mails)
		.set({ ...EMPTY, sendAt: FOR_A_PERSON })
		.where(and(isWaiting(), isOld));
}
