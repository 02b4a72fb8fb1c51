import { and, asc, count, eq } from 'drizzle-orm';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { assertUnchanged } from '#lib/forms/seal.ts';
import type { Person } from '#lib/people/person.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { holdMeetingFor } from '../reading.server.ts';
import type { Correction, TakeInput } from './reading.ts';
import { minutesCorrections } from './tables.ts';
import { replaceWords } from './replacing.server.ts';
import { FROZEN } from './writing.server.ts';

/** In the order in which they came; what waits for the redactie comes first. */
export async function listCorrections(meetingId: string): Promise<Correction[]> {
	const rows = await db
		.select()
		.from(minutesCorrections)
		.where(eq(minutesCorrections.meetingId, meetingId))
		.orderBy(asc(minutesCorrections.givenAt), asc(minutesCorrections.id));
	return rows.toSorted((a, b) => Number(a.outcome !== 'open') - Number(b.outcome !== 'open'));
}

/** The minutes change: the part that it is about becomes `words`. What lacked comes at the end. */
export async function takeCorrection(editor: Person, meetingId: string, { id, words, reason, basedOn }: TakeInput) {
	return transaction(async () => {
		const meeting = await holdUnpublished(editor, meetingId);
		const correction = await close(meetingId, id, { outcome: 'taken', reason });
		if (!correction) return;
		assertUnchanged(basedOn, [meeting.minutes]);
		await replaceWords(meetingId, meeting.minutes, withWords(meeting.minutes, correction, words));
		await record('minutes.correction_taken', { ...aboutOf(meeting), actor: editor, particulars: { reason } });
	});
}

const withWords = (minutes: string, { startsAt, endsAt }: Correction, words: string) =>
	startsAt === null || endsAt === null
		? `${minutes}\n\n${words}`
		: minutes.slice(0, startsAt) + words + minutes.slice(endsAt);

/** The minutes stay as they are, and everybody reads why. */
export async function leaveCorrection(
	editor: Person,
	meetingId: string,
	{ id, reason }: { id: string; reason: string }
) {
	return transaction(async () => {
		const meeting = await holdUnpublished(editor, meetingId);
		if (await close(meetingId, id, { outcome: 'left', reason }))
			await record('minutes.correction_left', { ...aboutOf(meeting), actor: editor, particulars: { reason } });
	});
}

const aboutOf = ({ id, consultationId }: { id: string; consultationId: string }) => ({
	subject: { id },
	consultationId
});

async function holdUnpublished(editor: Person, meetingId: string) {
	const meeting = await holdMeetingFor(editor, meetingId);
	return meeting.minutesPublishedAt ? refuse('closed', FROZEN) : meeting;
}

/** Nothing: it had this outcome already, as with a second press. */
async function close(meetingId: string, id: string, outcome: Pick<Correction, 'outcome' | 'reason'>) {
	const own = and(eq(minutesCorrections.id, id), eq(minutesCorrections.meetingId, meetingId));
	const [closed] = await db
		.update(minutesCorrections)
		.set(outcome)
		.where(and(own, eq(minutesCorrections.outcome, 'open')))
		.returning();
	if (closed) return closed;
	const [known] = await db.select().from(minutesCorrections).where(own);
	if (!known) refuse('not_found');
	if (known.outcome !== outcome.outcome) refuse('conflict');
	return undefined;
}

/** What everybody may know: how many were taken over, and why others were not. The words stay with the redactie. */
export async function readOutcomes(meetingId: string) {
	const counts = await db
		.select({ outcome: minutesCorrections.outcome, number: count() })
		.from(minutesCorrections)
		.where(eq(minutesCorrections.meetingId, meetingId))
		.groupBy(minutesCorrections.outcome)
		.orderBy(minutesCorrections.outcome);
	const numberOf = (outcome: Correction['outcome']) => counts.find((row) => row.outcome === outcome)?.number ?? 0;
	const left = await db
		.select({ id: minutesCorrections.id, reason: minutesCorrections.reason })
		.from(minutesCorrections)
		.where(and(eq(minutesCorrections.meetingId, meetingId), eq(minutesCorrections.outcome, 'left')))
		.orderBy(asc(minutesCorrections.givenAt), asc(minutesCorrections.id));
	return { taken: numberOf('taken'), open: numberOf('open'), left };
}
