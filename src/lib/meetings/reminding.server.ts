import { and, asc, eq, gte, isNull, lte } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { db } from '#lib/storage/index.ts';
import { asTime, dayAfter, dayOf } from '#lib/text/dates.ts';
import { daysUntil } from '#lib/text/days-left.ts';
import type { Meeting } from './meeting.ts';
import type { SignUp } from './sign-up.ts';
import { meetings } from './tables.ts';
import { listComers, tellSoon } from './telling.server.ts';
import { hasBegun } from './when.ts';

const WEEK = 7;
/** No telephone rings at night for this. */
const MORNING = '08:00';

/**
 * Mails who comes a week before and on the day before. Looking more often, in more processes or after a stop changes
 * nothing: each mail has a name of its own in the outbox. What was missed for a day comes a day later.
 */
export async function remindComers(origin = readConfiguration().origin) {
	if (asTime(now()) < MORNING) return;
	for (const meeting of await listSoon())
		for (const own of await listComers(meeting.id, ['coming'])) {
			const days = daysUntil(meeting.heldOn, dayOf(now()));
			if (isDue(own, meeting, days)) await tellSoon(meeting, own, { days, origin });
		}
}

async function listSoon(): Promise<Meeting[]> {
	const today = dayOf(now());
	const soon = await db
		.select()
		.from(meetings)
		.where(
			and(
				...[eq(meetings.status, 'published'), isNull(meetings.cancelledAt)],
				...[gte(meetings.heldOn, today), lte(meetings.heldOn, dayAfter(today, WEEK))]
			)
		)
		.orderBy(asc(meetings.heldOn), asc(meetings.id));
	return soon.filter((meeting) => !hasBegun(meeting, now()));
}

/** Who signed up after the day of a reminder has just had the mail that says so. */
const isDue = ({ createdAt }: SignUp, { heldOn }: Meeting, days: number) =>
	dayOf(createdAt) < dayAfter(heldOn, days > 1 ? -WEEK : -1);
