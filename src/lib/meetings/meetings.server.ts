import { createHash } from 'node:crypto';
import { and, eq, inArray } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { asRows, receiveOnce } from '#lib/contributions/contributions.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { knownNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { once } from '#lib/once/once.ts';
import { mayEdit, type Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { slugOf } from '#lib/text/slug.ts';
import type { Meeting, MeetingInput } from './meeting.ts';
import { findMeetingById } from './reading.server.ts';
import { meetingContributions, meetings } from './tables.ts';

export async function createMeeting(
	editor: Person,
	{ onceKey, consultationId, ...input }: MeetingInput & { onceKey: string; consultationId: string }
): Promise<Meeting> {
	assertAllowed(mayEdit(editor));
	const id = await once(onceKey, async () => {
		await assertOpen(consultationId);
		await knownNeighbourhood(input.neighbourhoodId);
		const meeting = { id: newId(), consultationId, ...input, status: 'draft' as const, createdAt: now() };
		await insertUnderFreeSlug(meeting);
		await record('meeting.created', { subject: meeting, consultationId, actor: editor });
		return meeting.id;
	});
	return findMeetingById(id);
}

/** Meetings often have the same title: the second one is numbered in its address. */
async function insertUnderFreeSlug(meeting: Omit<typeof meetings.$inferInsert, 'slug'>) {
	const base = slugOf(meeting.title) || 'bijeenkomst';
	for (let number = 1; ; number++) {
		const slug = number === 1 ? base : `${base}-${number}`;
		const made = await db
			.insert(meetings)
			.values({ ...meeting, slug })
			.onConflictDoNothing()
			.returning();
		if (made.length) return;
	}
}

type MeetingWords = Omit<MeetingInput, 'neighbourhoodId'> & { neighbourhoodId?: string | null | undefined };

export const meetingWords = ({ title, place, heldOn, neighbourhoodId, attendance, minutes }: MeetingWords) => [
	...[title, place, heldOn, neighbourhoodId ?? null],
	...[attendance, minutes]
];

/** The address stays, also when the title changes. */
export async function changeMeeting(editor: Person, id: string, input: MeetingInput, basedOn?: string) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		await hold(meetings, id);
		assertUnchanged(basedOn, meetingWords(await findMeetingById(id)), meetingWords(input));
		const { title, place, heldOn, attendance, minutes } = input;
		const wijkId = await knownNeighbourhood(input.neighbourhoodId);
		const change = { title, place, heldOn, attendance, minutes, neighbourhoodId: wijkId ?? null };
		const [changed] = await db.update(meetings).set(change).where(eq(meetings.id, id)).returning();
		if (!changed) refuse('not_found');
		await dateParts(changed);
		await record('meeting.changed', { subject: changed, consultationId: changed.consultationId, actor: editor });
		return changed;
	});
}

async function dateParts({ id, heldOn }: Meeting) {
	const parts = db
		.select({ id: meetingContributions.contributionId })
		.from(meetingContributions)
		.where(eq(meetingContributions.meetingId, id));
	await db
		.update(contributions)
		.set({ handedInAt: saidOn(heldOn) })
		.where(inArray(contributions.id, parts));
}

/** Makes a contribution of each part, once: who splits again adds only what is new. Returns their ids in order. */
export async function splitMinutes(editor: Person, meetingId: string, parts: string[]): Promise<string[]> {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		await hold(meetings, meetingId);
		const { consultationId, neighbourhoodId, title, heldOn } = await findMeetingById(meetingId);
		await assertOpen(consultationId);
		const said = [...new Set(parts.map((part) => part.trim()))].filter(Boolean).map((text) => ({
			...{ consultationId, channel: 'meeting' as const, prompt: title, text, status: 'public' as const },
			neighbourhoodId: neighbourhoodId ?? undefined,
			handedInAt: saidOn(heldOn),
			externalId: partId(meetingId, text)
		}));
		const received = await receiveOnce(asRows(said));
		const added = received.filter(({ added }) => added);
		if (added.length) {
			const before = await db.$count(meetingContributions, eq(meetingContributions.meetingId, meetingId));
			const rows = added.map(({ id }, i) => ({ meetingId, contributionId: id, position: before + i + 1 }));
			await db.insert(meetingContributions).values(rows);
			const particulars = { contributionIds: added.map(({ id }) => id) };
			await record('contribution.received', { subject: { id: meetingId }, consultationId, actor: editor, particulars });
		}
		return received.map(({ id }) => id);
	});
}

/** What was said at a meeting was said on its day, whenever it is typed in; not later than now, when the day is to come. */
function saidOn(heldOn: string) {
	const noon = new Date(`${heldOn}T12:00Z`);
	return noon < now() ? noon : now();
}

const partId = (meetingId: string, text: string) =>
	`${meetingId}:${createHash('sha256').update(text).digest('base64url')}`;

async function assertOpen(consultationId: string) {
	const { status } = await findConsultationById(consultationId);
	if (status === 'finished') refuse('closed', 'Dit traject is afgerond. U kunt er geen inbreng meer bij zetten.');
}

export async function publishMeeting(editor: Person, id: string) {
	assertAllowed(mayEdit(editor));
	return transaction(async () => {
		const published = await db
			.update(meetings)
			.set({ status: 'published' })
			.where(and(eq(meetings.id, id), eq(meetings.status, 'draft')))
			.returning();
		const { consultationId } = published[0] ?? (await findMeetingById(id));
		if (published.length) await record('meeting.published', { subject: { id }, consultationId, actor: editor });
	});
}
