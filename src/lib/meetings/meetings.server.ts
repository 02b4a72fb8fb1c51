import { and, eq, inArray } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import { knownNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { once } from '#lib/once/once.ts';
import { mayWorkIn, type Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { slugOf } from '#lib/text/slug.ts';
import { mayRun, type Meeting, type MeetingInput } from './meeting.ts';
import { assertTakesMore, saidOn } from './minutes/bringing.server.ts';
import { findMeetingById, findMeetingFor, holdMeetingFor } from './reading.server.ts';
import { meetingContributions, meetings } from './tables.ts';
import { hasBegun, isSameWhen, type When } from './when.ts';

export async function createMeeting(
	editor: Person,
	{ onceKey, consultationId, ...input }: MeetingInput & { onceKey: string; consultationId: string }
): Promise<Meeting> {
	assertAllowed(
		mayRun(editor, { neighbourhoodId: input.neighbourhoodId ?? null }, await findConsultationById(consultationId))
	);
	const id = await once(onceKey, async () => {
		await assertTakesMore(consultationId);
		await knownNeighbourhood(input.neighbourhoodId);
		const meeting = { id: newId(), consultationId, minutes: '', ...input, status: 'draft' as const, createdAt: now() };
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

type MeetingWords = Omit<MeetingInput, 'neighbourhoodId' | 'minutes'> & {
	neighbourhoodId?: string | null | undefined;
};

export const meetingWords = ({ title, neighbourhoodId, attendance, ...where }: MeetingWords) => [
	...[title, where.place, where.heldOn, neighbourhoodId ?? null],
	...[attendance, where.beginTime ?? null, where.endTime ?? null]
];

/**
 * The address stays, also when the title changes. The minutes have verbs of their own. Who runs it in one wijk gives it
 * to no wijk where they do not.
 */
export async function changeMeeting(
	editor: Person,
	id: string,
	input: Omit<MeetingInput, 'minutes'>,
	basedOn?: string
) {
	assertAllowed(mayWorkIn(editor, input.neighbourhoodId));
	return transaction(async () => {
		const before = await holdMeetingFor(editor, id);
		assertUnchanged(basedOn, meetingWords(before), meetingWords(input));
		const { title, place, heldOn, beginTime = null, endTime = null, attendance } = input;
		assertNobodyIsLeftWaiting(before, { place, heldOn, beginTime, endTime });
		const wijkId = await knownNeighbourhood(input.neighbourhoodId);
		const change = { title, place, heldOn, beginTime, endTime, attendance, neighbourhoodId: wijkId ?? null };
		const [changed] = await db.update(meetings).set(change).where(eq(meetings.id, id)).returning();
		if (!changed) refuse('not_found');
		await dateParts(changed);
		await record('meeting.changed', { subject: changed, consultationId: changed.consultationId, actor: editor });
		return changed;
	});
}

/** What was announced is moved with a reason, so that nobody stands before a closed door. */
function assertNobodyIsLeftWaiting(meeting: Meeting, to: When & { place: string }) {
	if (meeting.status === 'published' && !hasBegun(meeting, now()) && !isSameWhen(meeting, to))
		refuse('conflict', 'Mensen weten al van deze bijeenkomst. Kies “Verplaats” voor een andere dag, tijd of plek.');
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

export async function publishMeeting(editor: Person, id: string) {
	return transaction(async () => {
		const { consultationId } = await findMeetingFor(editor, id);
		const published = await db
			.update(meetings)
			.set({ status: 'published' })
			.where(and(eq(meetings.id, id), eq(meetings.status, 'draft')))
			.returning();
		if (published.length) await record('meeting.published', { subject: { id }, consultationId, actor: editor });
	});
}
