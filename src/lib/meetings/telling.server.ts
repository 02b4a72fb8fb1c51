import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import { stopAddress } from '#lib/contributions/stop-address.ts';
import { queueMail } from '#lib/mail/outbox.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { db } from '#lib/storage/index.ts';
import type { Meeting } from './meeting.ts';
import {
	cancelledLetter,
	movedLetter,
	movedUpLetter,
	reminderLetter,
	signedUpLetter,
	type Invitation
} from './letters.ts';
import { findAnnouncement } from './reading.server.ts';
import type { SignUp } from './sign-up.ts';
import { signUps } from './tables.ts';
import { endOf } from './when.ts';

/** What is told to who comes; each has one name, so that nobody gets it twice. */
async function tell(
	meeting: Meeting,
	own: SignUp,
	{ news, origin, letterOf }: { news: string; origin: string; letterOf: (about: Invitation) => Letter }
) {
	if (!own.email) return;
	const { name: municipality } = await readMunicipality();
	const announced = await findAnnouncement(meeting.id);
	const page = `${origin}/bijeenkomsten/${meeting.slug}`;
	await queueMail({
		about: `comer:${own.id}:${news}`,
		to: own.email,
		stopUrl: stopAddress(`${COMER}${own.code}`, origin),
		usefulUntil: endOf(meeting),
		...letterOf({
			...{
				meeting,
				municipality,
				people: own.people,
				waits: own.status === 'waiting',
				address: announced?.address ?? ''
			},
			...{ page, own: `${page}/opgave/${own.code}`, calendar: `${page}/agenda.ics`, code: own.code }
		})
	});
}

type Letter = ReturnType<typeof signedUpLetter>;

/** A key that stops the mails about one sign-up begins so; its code comes after it. */
export const COMER = 'b.';

export const tellSignedUp = (meeting: Meeting, own: SignUp, origin: string) =>
	tell(meeting, own, { news: 'signed-up', origin, letterOf: signedUpLetter });

export const tellMovedUp = (meeting: Meeting, own: SignUp, origin: string) =>
	tell(meeting, { ...own, status: 'coming' }, { news: 'moved-up', origin, letterOf: movedUpLetter });

/** `days`: until it is held. */
export const tellSoon = (meeting: Meeting, own: SignUp, { days, origin }: { days: number; origin: string }) =>
	tell(meeting, own, {
		news: `${days > 1 ? 'week' : 'day'}:${meeting.heldOn}`,
		origin,
		letterOf: (about) => reminderLetter(about, days)
	});

/** It was moved or cancelled: everybody who comes or waits hears so. */
export async function tellAllComers(meeting: Meeting, origin: string) {
	const letterOf = meeting.cancelledAt ? cancelledLetter : movedLetter;
	for (const own of await listComers(meeting.id, ['coming', 'waiting']))
		await tell(meeting, own, { news: `change:${meeting.sequence}`, origin, letterOf });
}

/** Those who want a mail. */
export const listComers = (meetingId: string, statuses: SignUp['status'][]) =>
	db
		.select()
		.from(signUps)
		.where(and(eq(signUps.meetingId, meetingId), inArray(signUps.status, statuses), ne(signUps.email, '')))
		.orderBy(asc(signUps.id));
