import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import type { Consultation } from '#lib/consultations/consultation.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { queueMail } from '#lib/mail/outbox.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { newsLetter } from '#lib/subscriptions/letters.ts';
import type { Pace } from '#lib/subscriptions/pace.ts';
import type { Subscription } from '#lib/subscriptions/subscriptions.server.ts';
import { subscriptions } from '#lib/subscriptions/tables.ts';
import { asDate } from '#lib/text/dates.ts';
import type { NewsItem } from './item.ts';
import { listNews } from './news.server.ts';
import { stopAddress } from '#lib/contributions/stop-address.ts';

const DAY = 24 * 3600_000;
const PAUSES: Record<Pace, number> = { weekly: 7 * DAY, steps: DAY };

/**
 * Mails who follows a consultation what happened since the last mail: once a week at most, or on the day of a large step.
 * When the consultation is over everybody hears that, and all addresses go.
 */
export async function sendNews(origin = readConfiguration().origin) {
	const followed = await db
		.selectDistinct({ consultation: consultations })
		.from(subscriptions)
		.innerJoin(consultations, eq(consultations.id, subscriptions.consultationId))
		.where(isNotNull(subscriptions.confirmedAt))
		.orderBy(asc(consultations.id));
	for (const { consultation } of followed) await sendNewsOf(consultation, origin);
}

async function sendNewsOf(consultation: Consultation, origin: string) {
	const over = consultation.status === 'finished';
	const news = await listNews(consultation);
	const following = await db
		.select()
		.from(subscriptions)
		.where(and(eq(subscriptions.consultationId, consultation.id), isNotNull(subscriptions.confirmedAt)))
		.orderBy(asc(subscriptions.id));
	for (const subscription of following) {
		const items = newsFor(subscription, news, over);
		if (over || items.length) await tell(subscription, consultation, items, origin);
	}
}

/** Nothing when it is too soon for another mail. */
function newsFor({ pace, toldUntil }: Subscription, news: NewsItem[], over: boolean) {
	if (!over && now().getTime() - toldUntil.getTime() < PAUSES[pace]) return [];
	return news.filter(({ at, large }) => at > toldUntil && at <= now() && (large || over || pace === 'weekly'));
}

const SHOWN = 10;

async function tell(subscription: Subscription, consultation: Consultation, items: NewsItem[], origin: string) {
	const { id, key, toldUntil, email } = subscription;
	const over = consultation.status === 'finished';
	const page = `${origin}/trajecten/${consultation.slug}/nieuws`;
	const stop = over ? undefined : stopAddress(key, origin);
	const { name: municipality } = await readMunicipality();
	await transaction(async () => {
		const own = and(eq(subscriptions.id, id), eq(subscriptions.toldUntil, toldUntil));
		// Another process was first, or the person stopped meanwhile.
		const [mine] = over
			? await db.delete(subscriptions).where(own).returning()
			: await db.update(subscriptions).set({ toldUntil: now() }).where(own).returning();
		if (!mine) return;
		await queueMail({
			about: `news:${id}:${toldUntil.getTime()}`,
			to: email,
			stopUrl: stop,
			...newsLetter({
				title: consultation.title,
				municipality,
				items: items.slice(0, SHOWN).map(({ title, at }) => ({ title, day: asDate(at) })),
				...{ page, change: over ? undefined : `${page}/${key}` }
			})
		});
	});
}
