import { and, asc, eq, isNull, lte, ne, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import type { Send } from './send.ts';
import { mails } from './tables.ts';

interface Mail {
	/** What the news is, so that it is sent once: `reply:{id}:{receipt}`. */
	about: string;
	to: string;
	subject: string;
	text: string;
}

/** In a transaction the mail is only there once the change is. */
export const queueMail = (mail: Mail) => queueMails([mail]);

const AT_ONCE = 500;

export async function queueMails(queued: Mail[]) {
	const rows = queued.map(({ about, to, subject, text }) => ({
		...{ id: newId(), subjectKey: about, recipient: to, subject, text },
		...{ sendAt: now(), createdAt: now() }
	}));
	for (let i = 0; i < rows.length; i += AT_ONCE)
		await db
			.insert(mails)
			.values(rows.slice(i, i + AT_ONCE))
			.onConflictDoNothing();
}

const LEASE = 60_000;
const MOST_ATTEMPTS = 8;

/** Sends what is due and returns how much that was. What fails is tried again later, ever later. */
export async function sendDueMails(send: Send, batch = 20) {
	const due = await db
		.select({ id: mails.id })
		.from(mails)
		.where(and(isNull(mails.sentAt), lte(mails.sendAt, now())))
		.orderBy(asc(mails.sendAt), asc(mails.id))
		.limit(batch);
	for (const { id } of due) await sendOne(id, send);
	return due.length;
}

async function sendOne(id: string, send: Send) {
	// Whoever takes it holds it for a minute; another process then finds nothing to take.
	const [mail] = await db
		.update(mails)
		.set({ attempts: sql`${mails.attempts} + 1`, sendAt: new Date(now().getTime() + LEASE) })
		.where(and(eq(mails.id, id), isNull(mails.sentAt), lte(mails.sendAt, now())))
		.returning();
	if (!mail) return;

	try {
		await send(mail);
		await db.update(mails).set({ sentAt: now(), lastError: null }).where(eq(mails.id, id));
	} catch (error) {
		await db
			.update(mails)
			.set({ lastError: String(error), sendAt: retryAt(mail.attempts) })
			.where(eq(mails.id, id));
	}
}

/** After 8 tries it waits for a person: the year 9999. */
const retryAt = (attempts: number) =>
	attempts < MOST_ATTEMPTS ? new Date(now().getTime() + 2 ** attempts * 1000) : new Date('9999-12-31');

const KEEP = 90 * 24 * 3600_000;

/** An old mail loses its words and its address. That there was one stays, so that nobody gets old news again. */
export const forgetOldMails = () =>
	db
		.update(mails)
		.set({ recipient: '', subject: '', text: '', sendAt: new Date('9999-12-31') })
		.where(and(ne(mails.recipient, ''), lte(mails.createdAt, new Date(now().getTime() - KEEP))));
