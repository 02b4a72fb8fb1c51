import { and, count, desc, eq, gt, inArray, isNotNull, sum } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { assertRuns } from '#lib/consultations/consultation.ts';
import { findConsultationById } from '#lib/consultations/consultations.server.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { issueReceipt } from '#lib/contributions/receipts.server.ts';
import { receipts } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import { knownNeighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { mayRun } from '../meeting.ts';
import { minutesMarks } from '../minutes/tables.ts';
import { ofOwnWijken } from '../reading.server.ts';
import { meetingContributions, meetings } from '../tables.ts';
import { talks } from './tables.ts';
import { talkLabels, type TalkInput } from './talk.ts';

/**
 * Keeps a talk. With consent there is a receipt for who spoke, whose code follows the words and takes them back;
 * without it only that the talk was there is kept. Returns the id.
 */
export async function keepTalk(
	editor: Person,
	{ onceKey, consultationId, ...talk }: TalkInput & { onceKey: string; consultationId: string }
): Promise<string> {
	const consultation = await findConsultationById(consultationId);
	assertAllowed(mayRun(editor, { neighbourhoodId: talk.neighbourhoodId ?? null }, consultation));
	if (!talk.agreed && talk.minutes) refuse('conflict', 'Zonder toestemming bewaren wij geen woorden.');
	return once(onceKey, async () => {
		// A volgcode leads to the consultation that it is of, so there is none before everybody may know of that.
		assertRuns(await findConsultationById(consultationId), 'U kunt er geen gesprek meer bij zetten.');
		const { kind, heldOn, attendance, way, agreed, mayQuote, minutes } = talk;
		const neighbourhoodId = (await knownNeighbourhood(talk.neighbourhoodId)) ?? null;
		const id = newId();
		// A talk has no page that everybody sees: as a draft it is nowhere, and its address says nothing.
		await db.insert(meetings).values({
			...{ id, consultationId, kind, heldOn, attendance, neighbourhoodId, minutes },
			...{ slug: `gesprek-${id}`, title: talkLabels[kind], place: '', status: 'draft', createdAt: now() }
		});
		const receipt = agreed ? await issueReceipt({ consultationId, onceKey }) : undefined;
		await db.insert(talks).values({ meetingId: id, way, agreed, mayQuote, receiptId: receipt?.id ?? null });
		await record('talk.kept', { subject: { id }, consultationId, actor: editor, particulars: { kind } });
		return id;
	});
}

const columns = {
	meeting: meetings,
	way: talks.way,
	agreed: talks.agreed,
	mayQuote: talks.mayQuote,
	code: receipts.code,
	neighbourhood: neighbourhoods.name,
	consultation: { status: consultations.status },
	contributions: count(meetingContributions.contributionId)
};

const listed = (where: ReturnType<typeof and>) =>
	db
		.select(columns)
		.from(talks)
		.innerJoin(meetings, eq(meetings.id, talks.meetingId))
		.innerJoin(consultations, eq(consultations.id, meetings.consultationId))
		.leftJoin(receipts, eq(receipts.id, talks.receiptId))
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, meetings.neighbourhoodId))
		.leftJoin(meetingContributions, eq(meetingContributions.meetingId, meetings.id))
		.where(where)
		.groupBy(meetings.id, talks.meetingId, consultations.id, receipts.id, neighbourhoods.id)
		.orderBy(desc(meetings.heldOn), desc(meetings.id));

const flat = ({ meeting, ...rest }: Awaited<ReturnType<typeof listed>>[number]) => ({ ...meeting, ...rest });

/** For the redactie, or an opbouwwerker of the wijk: nobody else sees one talk by itself. */
export const listTalks = async (person: Person, consultationId: string) =>
	(await listed(and(eq(meetings.consultationId, consultationId), ofOwnWijken(person)))).map(flat);

export type ListedTalk = Awaited<ReturnType<typeof listTalks>>[number];

export async function findTalk(person: Person, consultationId: string, id: string): Promise<ListedTalk> {
	const [found] = (await listed(and(eq(meetings.id, id), eq(meetings.consultationId, consultationId)))).map(flat);
	return found && mayRun(person, found, found.consultation) ? found : refuse('not_found');
}

export interface TalkCount {
	kind: ListedTalk['kind'];
	talks: number;
	/** How many spoke. */
	people: number;
}

/** What everybody may know: how many talks of each kind there were, and with how many people. `of`: whose, if not all. */
export async function countTalks(consultationId: string, of?: Person): Promise<TalkCount[]> {
	const rows = await db
		.select({ kind: meetings.kind, talks: count(), people: sum(meetings.attendance) })
		.from(talks)
		.innerJoin(meetings, eq(meetings.id, talks.meetingId))
		.where(and(eq(meetings.consultationId, consultationId), gt(meetings.attendance, 0), of && ofOwnWijken(of)))
		.groupBy(meetings.kind)
		.orderBy(desc(count()), meetings.kind);
	return rows.map((row) => ({ ...row, people: Number(row.people) }));
}

/** Who spoke takes the words back: what was written down of the talk goes with them. Inside that transaction. */
export async function wipeTalks(receiptId: string) {
	const own = db
		.select({ id: talks.meetingId })
		.from(talks)
		.where(and(isNotNull(talks.receiptId), eq(talks.receiptId, receiptId)));
	await db.delete(minutesMarks).where(inArray(minutesMarks.meetingId, own));
	await db.update(meetings).set({ minutes: '' }).where(inArray(meetings.id, own));
	await db.update(talks).set({ agreed: false, mayQuote: false }).where(eq(talks.receiptId, receiptId));
}

/** Whether this receipt is of a talk whose words are kept, also when nothing of it is inbreng yet. */
export const hasTalkWords = async (receiptId: string) =>
	(await db.$count(talks, and(eq(talks.receiptId, receiptId), eq(talks.agreed, true)))) > 0;
