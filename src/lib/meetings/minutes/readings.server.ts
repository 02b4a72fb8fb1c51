import { and, asc, eq, lte, ne, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { newCode } from '#lib/contributions/code.ts';
import { readCode } from '#lib/contributions/code-signs.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged, sealOf } from '#lib/forms/seal.ts';
import { limit } from '#lib/limits/limit.ts';
import { queueMail } from '#lib/mail/outbox.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { dayAfter, dayOf, startOfDay } from '#lib/text/dates.ts';
import { isTalk } from '../kinds.ts';
import type { Meeting } from '../meeting.ts';
import { findMeetingById, holdMeetingFor } from '../reading.server.ts';
import { meetings, signUps } from '../tables.ts';
import { readLetter } from './letters.ts';
import { paragraphsOf, rangesOf } from './pieces.ts';
import { isReadable, type CorrectionsInput, type MinutesReading } from './reading.ts';
import { minutesCorrections, minutesReaders, minutesReadings } from './tables.ts';

interface Opening {
	/** How many days who was there has. */
	days: number;
	addresses: string[];
	/** Also who signed up with an address. */
	comers?: boolean;
}

/**
 * Gives the minutes to who was there, with one code for all. Asking again keeps the code and mails whom it was not
 * mailed to; the last day only moves on.
 */
export async function openReading(
	editor: Person,
	meetingId: string,
	{ days, addresses, comers }: Opening,
	origin = readConfiguration().origin
) {
	const { name: municipality } = await readMunicipality();
	return transaction(async () => {
		const meeting = await holdMeetingFor(editor, meetingId);
		if (isTalk(meeting)) refuse('conflict', 'Een gesprek krijgt geen openbaar verslag.');
		if (!meeting.minutes) refuse('conflict', 'Er is nog geen verslag. Schrijf het eerst.');
		if (meeting.minutesPublishedAt) refuse('closed', 'Dit verslag is al gepubliceerd.');
		const reading = await keepReading(meetingId, dayAfter(dayOf(now()), days));
		const keepUntil = startOfDay(dayAfter(reading.dueOn));
		const known = comers ? await addressesOfComers(meetingId) : [];
		for (const email of new Set([...addresses, ...known].map((address) => address.toLowerCase()))) {
			const added = await db
				.insert(minutesReaders)
				.values({ meetingId, email, keepUntil })
				.onConflictDoNothing()
				.returning({ email: minutesReaders.email });
			const link = `${origin}${readingPath(meeting, reading)}`;
			const letter = readLetter({ title: meeting.title, municipality, dueOn: reading.dueOn, link });
			if (added.length) await queueMail({ about: `minutes:${newId()}`, to: email, ...letter });
		}
		await record('minutes.offered', { subject: meeting, consultationId: meeting.consultationId, actor: editor });
		return reading;
	});
}

const comersOf = (meetingId: string) =>
	and(eq(signUps.meetingId, meetingId), eq(signUps.status, 'coming'), ne(signUps.email, ''));

async function addressesOfComers(meetingId: string) {
	const rows = await db
		.select({ email: signUps.email })
		.from(signUps)
		.where(comersOf(meetingId))
		.orderBy(asc(signUps.id));
	return rows.map(({ email }) => email);
}

/** How many who signed up can be mailed: their addresses go two weeks after the meeting. */
export const countComers = (meetingId: string) => db.$count(signUps, comersOf(meetingId));

export const readingPath = ({ slug }: Pick<Meeting, 'slug'>, { code }: Pick<MinutesReading, 'code'>) =>
	`/bijeenkomsten/${slug}/verslag/${code}`;

async function keepReading(meetingId: string, dueOn: string): Promise<MinutesReading> {
	const known = await findReading(meetingId);
	if (known && known.dueOn >= dueOn) return known;
	const [kept] = await db
		.insert(minutesReadings)
		.values({ meetingId, code: newCode(), dueOn, openedAt: now() })
		.onConflictDoUpdate({ target: minutesReadings.meetingId, set: { dueOn } })
		.returning();
	await db
		.update(minutesReaders)
		.set({ keepUntil: startOfDay(dayAfter(dueOn)) })
		.where(eq(minutesReaders.meetingId, meetingId));
	return kept!;
}

export async function findReading(meetingId: string): Promise<MinutesReading | undefined> {
	const [reading] = await db.select().from(minutesReadings).where(eq(minutesReadings.meetingId, meetingId));
	return reading;
}

/** Only for who has the code, and only of this meeting. */
async function findByCode(slug: string, typed: string) {
	const [found] = await db
		.select({ meeting: meetings, reading: minutesReadings })
		.from(minutesReadings)
		.innerJoin(meetings, eq(meetings.id, minutesReadings.meetingId))
		.where(and(eq(meetings.slug, slug), eq(minutesReadings.code, readCode(typed) ?? '')));
	return found ?? refuse('not_found');
}

/** What who has the code sees. After its day, or once it is published, there is nothing to read here. */
export async function readConcept(slug: string, code: string, today: string) {
	const { meeting, reading } = await findByCode(slug, code);
	const isPublished = !!meeting.minutesPublishedAt;
	const isOpen = !isPublished && isReadable(reading, today);
	return {
		...{ slug: meeting.slug, title: meeting.title, heldOn: meeting.heldOn, dueOn: reading.dueOn },
		...{ isPublished, isOpen, seal: isOpen ? sealOf(meeting.minutes) : '' },
		parts: isOpen
			? paragraphsOf(meeting.minutes).map(({ start, end, heading }) => ({
					text: meeting.minutes.slice(start, end),
					isHeading: heading !== ''
				}))
			: []
	};
}

export type Concept = Awaited<ReturnType<typeof readConcept>>;

/** Keeps what who was there says, once. Sending it empty says that all is right. */
export async function sendCorrections(
	slug: string,
	code: string,
	{ onceKey, basedOn, part, missing }: CorrectionsInput,
	address?: string
) {
	if (address) limit('minutes-corrections', address, { most: 60, perSeconds: 900 });
	const { meeting, reading } = await findByCode(slug, code);
	return once(onceKey, async () => {
		await hold(meetings, meeting.id);
		const { id: meetingId, minutes, minutesPublishedAt, consultationId } = await findMeetingById(meeting.id);
		if (minutesPublishedAt || !isReadable(reading, dayOf(now())))
			refuse('closed', 'De tijd om te lezen is voorbij. Bel of mail de gemeente als er iets niet klopt.');
		assertUnchanged(basedOn, [minutes]);
		const rows = rangesOf(minutes).flatMap(({ start, end }, i) =>
			part[i] ? [{ quote: minutes.slice(start, end), startsAt: start, endsAt: end, text: part[i] }] : []
		);
		const all = [...rows, ...(missing ? [{ text: missing }] : [])];
		if (all.length)
			await db
				.insert(minutesCorrections)
				.values(all.map((row) => ({ id: newId(), meetingId, ...row, givenAt: now() })));
		await db
			.update(minutesReadings)
			.set({ readers: sql`${minutesReadings.readers} + 1` })
			.where(eq(minutesReadings.meetingId, meetingId));
		const particulars = { corrections: all.length };
		await record('minutes.read', { subject: { id: meetingId }, consultationId, particulars });
		return all.length;
	});
}

/** Whether who was there can still say something. */
export async function isWithOthers(meetingId: string) {
	const reading = await findReading(meetingId);
	return !!reading && isReadable(reading, dayOf(now()));
}

export const countOpen = (meetingId: string) =>
	db.$count(
		minutesCorrections,
		and(eq(minutesCorrections.meetingId, meetingId), eq(minutesCorrections.outcome, 'open'))
	);

export const countReaders = (meetingId: string) => db.$count(minutesReaders, eq(minutesReaders.meetingId, meetingId));

/** The addresses have done their work. */
export const closeReading = (meetingId: string) =>
	db.delete(minutesReaders).where(eq(minutesReaders.meetingId, meetingId));

export const removeOldReaders = () => db.delete(minutesReaders).where(lte(minutesReaders.keepUntil, now()));
