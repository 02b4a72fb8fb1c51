import { randomBytes } from 'node:crypto';
import { and, eq, isNull, lte } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { assertGoesOn, type Consultation } from '#lib/consultations/consultation.ts';
import { findConsultation, findConsultationById } from '#lib/consultations/consultations.server.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { tooOld } from '#lib/keeping.ts';
import { isWithin, limit } from '#lib/limits/limit.ts';
import { queueMail, removeNewsTo } from '#lib/mail/outbox.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { confirmLetter } from './letters.ts';
import type { Pace } from './pace.ts';
import { subscriptions } from './tables.ts';

export type Subscription = typeof subscriptions.$inferSelect;

interface Asking {
	slug: string;
	email: string;
	pace: Pace;
	/** Of who asks. Not stored. */
	address?: string | undefined;
}

/**
 * Mails a link that shows that the address is theirs. The answer is the same for an address that is known already:
 * nobody learns who follows what.
 */
export async function subscribe({ slug, email: typed, pace, address }: Asking, origin = readConfiguration().origin) {
	const consultation = await findConsultation(slug);
	assertGoesOn(consultation, 'Er komt geen nieuws meer.');
	const email = typed.trim().toLowerCase();
	if (address) limit('subscribe', address, { most: 20, perSeconds: 900 });
	if (!isWithin('subscribe-mail', `${consultation.id} ${email}`, { most: 3, perSeconds: 3600 })) return;
	const { name: municipality } = await readMunicipality();
	await transaction(async () => {
		const { key, confirmedAt } = await keep(consultation, email, pace);
		await queueMail({
			about: `subscribe:${newId()}`,
			to: email,
			...confirmLetter({
				title: consultation.title,
				municipality,
				known: !!confirmedAt,
				link: linkOf(slug, key, origin)
			})
		});
	});
}

/** The page on which one confirms, changes and stops. */
const linkOf = (slug: string, key: string, origin: string) => `${origin}/trajecten/${slug}/nieuws/${key}`;

/** What somebody asks again replaces what was not confirmed. What was confirmed changes on its own page only. */
async function keep({ id: consultationId }: Consultation, email: string, pace: Pace): Promise<Subscription> {
	const asked = { pace, askedAt: now(), toldUntil: now() };
	const fresh = { id: newId(), consultationId, email, key: randomBytes(16).toString('base64url'), ...asked };
	await db.insert(subscriptions).values(fresh).onConflictDoNothing();
	const own = and(eq(subscriptions.consultationId, consultationId), eq(subscriptions.email, email));
	await db
		.update(subscriptions)
		.set(asked)
		.where(and(own, isNull(subscriptions.confirmedAt)));
	const [kept] = await db.select().from(subscriptions).where(own);
	return kept!;
}

/** The subscription with this key, of this consultation. */
export async function findSubscription(slug: string, key: string): Promise<Subscription> {
	const consultation = await findConsultation(slug);
	const [found] = await db
		.select()
		.from(subscriptions)
		.where(and(eq(subscriptions.key, key), eq(subscriptions.consultationId, consultation.id)));
	return found ?? refuse('not_found');
}

/** From here on there comes news. Doing it twice is the same as doing it once. */
export async function confirmSubscription(slug: string, key: string) {
	return transaction(async () => {
		const { id, consultationId } = await findSubscription(slug, key);
		const [confirmed] = await db
			.update(subscriptions)
			.set({ confirmedAt: now(), toldUntil: now() })
			.where(and(eq(subscriptions.id, id), isNull(subscriptions.confirmedAt)))
			.returning();
		if (confirmed) await record('subscription.confirmed', { subject: { id }, consultationId });
	});
}

export async function changePace(slug: string, key: string, pace: Pace) {
	const { id } = await findSubscription(slug, key);
	await db.update(subscriptions).set({ pace }).where(eq(subscriptions.id, id));
}

/** The address goes at once, and so does the news that waits to be sent. Returns whether there was one. */
export async function stopSubscription(key: string): Promise<boolean> {
	return transaction(async () => {
		const [gone] = await db.delete(subscriptions).where(eq(subscriptions.key, key)).returning();
		if (!gone) return false;
		await removeNewsTo(gone.id);
		const { id, consultationId } = gone;
		if (gone.confirmedAt) await record('subscription.stopped', { subject: { id }, consultationId });
		return true;
	});
}

/** The title of the consultation of a key, for the page on which one stops; nothing when there is none. */
export async function titleOfKey(key: string): Promise<string | undefined> {
	const [found] = await db.select().from(subscriptions).where(eq(subscriptions.key, key));
	return found && (await findConsultationById(found.consultationId)).title;
}

/** Whoever is taken off the platform follows nothing any more. */
export const removeSubscriptionsOf = (email: string) =>
	db.delete(subscriptions).where(eq(subscriptions.email, email.toLowerCase()));

/** An address that nobody confirmed is not kept. */
export const removeUnconfirmed = () =>
	db
		.delete(subscriptions)
		.where(and(isNull(subscriptions.confirmedAt), lte(subscriptions.askedAt, tooOld('unconfirmed'))));
