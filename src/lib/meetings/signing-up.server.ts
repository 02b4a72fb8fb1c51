import { and, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { readConfiguration } from '#lib/configuration.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { readCode } from '#lib/contributions/code-signs.ts';
import { newCode } from '#lib/contributions/code.ts';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { removeMailsToComer } from '#lib/mail/outbox.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { counted } from '#lib/text/numbers.ts';
import type { Meeting } from './meeting.ts';
import { findAnnouncement, findMeetingById, findMeetingFor } from './reading.server.ts';
import { countSeats } from './seats.server.ts';
import { doorOf, fits, isOpenFor, type Door, type SignUp, type SignUpInput } from './sign-up.ts';
import { meetings, signUps } from './tables.ts';
import { tellSignedUp } from './telling.server.ts';
import { moveUp } from './waiting.server.ts';
import { hasBegun } from './when.ts';

interface Asked extends SignUpInput {
	onceKey: string;
	/** Who runs it and types this in, for who called. */
	by?: Person | undefined;
}

/** “Ik kom.” Never more people than fit: who comes after that waits. Returns the code. */
export async function signUp(meetingId: string, { onceKey, by, ...input }: Asked, origin = readConfiguration().origin) {
	if (by) await findMeetingFor(by, meetingId);
	return once(onceKey, async () => {
		const { meeting, announcement } = await opened(meetingId, !!by);
		const seats = await countSeats(meetingId, announcement.capacity);
		const status = fits(seats, input.people) ? ('coming' as const) : ('waiting' as const);
		const own = { id: newId(), meetingId, code: newCode(), status, byPhone: !!by, createdAt: now(), forgottenAt: null };
		const made: SignUp = { ...own, ...input };
		await db.insert(signUps).values(made);
		const { consultationId } = meeting;
		await record('sign-up.made', { subject: made, consultationId, actor: by, particulars: { people: input.people } });
		await tellSignedUp(meeting, made, origin);
		return made.code;
	});
}

/** Read anew and held: two people who want the last place come one after the other. */
async function opened(meetingId: string, byPhone: boolean) {
	await hold(meetings, meetingId);
	const meeting = await findMeetingById(meetingId);
	const announcement = await findAnnouncement(meetingId);
	const door = doorOf(meeting, announcement, await findConsultationById(meeting.consultationId), now());
	if (!announcement || meeting.status !== 'published' || !isOpenFor(door, byPhone)) refuse('closed', shut[door]);
	return { meeting, announcement };
}

const LATE = 'U kunt zich niet meer aanmelden voor deze bijeenkomst.';
const shut: Record<Door, string> = {
	...{ open: LATE, none: LATE, late: LATE },
	walk_in: 'U hoeft zich niet aan te melden. U kunt zo binnenlopen.',
	early: 'U kunt zich nog niet aanmelden voor deze bijeenkomst.',
	past: 'Deze bijeenkomst is al begonnen. U kunt zich niet meer aanmelden.',
	cancelled: 'Deze bijeenkomst gaat niet door. U kunt zich niet aanmelden.',
	closed: 'Dit traject is nu niet open. U kunt zich niet aanmelden.'
};

/** The sign-up with this code, for this meeting. Who has the code may see and change it. */
export async function findSignUp(meetingId: string, typed: string): Promise<SignUp> {
	const own = and(eq(signUps.code, readCode(typed) ?? ''), eq(signUps.meetingId, meetingId));
	const [found] = await db.select().from(signUps).where(own);
	return found ?? refuse('not_found');
}

/** The code as it was given, of what somebody typed. */
export async function codeOfSignUp(meetingId: string, typed: string): Promise<string> {
	const own = and(eq(signUps.code, readCode(typed) ?? ''), eq(signUps.meetingId, meetingId));
	const [found] = await db.select({ code: signUps.code }).from(signUps).where(own);
	return found?.code ?? refuse('invalid', 'Deze code hoort niet bij deze bijeenkomst. Kijk de letters en cijfers na.');
}

/** Other people, needs or another address. Who needs less room makes place for others. */
export const changeSignUp = (
	meetingId: string,
	code: string,
	input: SignUpInput,
	origin = readConfiguration().origin
) =>
	transaction(async () => {
		const { meeting, capacity } = await heldUntilItBegins(meetingId);
		const own = await findSignUp(meetingId, code);
		if (own.status === 'cancelled') refuse('closed', 'U meldde zich af. Wilt u toch komen? Meld u dan opnieuw aan.');
		if (own.status === 'coming') await assertRoomFor(input.people - own.people, meetingId, capacity);
		// What was forgotten already, of a meeting that got a later day, has to be forgotten again.
		await db
			.update(signUps)
			.set({ ...input, forgottenAt: null })
			.where(eq(signUps.id, own.id));
		if (!input.email) await removeMailsToComer(own.id);
		await record('sign-up.changed', { subject: own, consultationId: meeting.consultationId });
		await moveUp(meeting, { capacity }, origin);
	});

async function assertRoomFor(more: number, meetingId: string, capacity: number | null) {
	const { free } = await countSeats(meetingId, capacity);
	if (more <= 0 || fits({ free }, more)) return;
	refuse(
		'conflict',
		free
			? `Er is nog plek voor ${counted(free, 'mens', 'mensen')} erbij.`
			: 'Er is geen plek meer vrij voor meer mensen.'
	);
}

/** “Ik kom toch niet.” The address and the needs go at once. Doing it twice is the same as doing it once. */
export const signOff = (meetingId: string, code: string, origin = readConfiguration().origin) =>
	transaction(async () => {
		const { meeting, capacity } = await heldUntilItBegins(meetingId);
		const own = await findSignUp(meetingId, code);
		if (own.status === 'cancelled') return;
		await db
			.update(signUps)
			.set({ status: 'cancelled', ...NOTHING_PERSONAL })
			.where(eq(signUps.id, own.id));
		await removeMailsToComer(own.id);
		await record('sign-up.withdrawn', { subject: own, consultationId: meeting.consultationId });
		await moveUp(meeting, { capacity }, origin);
	});

export const NOTHING_PERSONAL = { email: '', needs: [], needWords: '' } satisfies Partial<SignUp>;

async function heldUntilItBegins(meetingId: string): Promise<{ meeting: Meeting; capacity: number | null }> {
	await hold(meetings, meetingId);
	const meeting = await findMeetingById(meetingId);
	if (hasBegun(meeting, now())) refuse('closed', 'Deze bijeenkomst is al begonnen. U kunt niets meer veranderen.');
	return { meeting, capacity: (await findAnnouncement(meetingId))?.capacity ?? null };
}
