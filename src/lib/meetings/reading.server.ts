import { and, asc, count, desc, eq, getTableColumns, gt, gte, inArray, ne, not, or, sql } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { isPublic } from '#lib/contributions/contribution.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import { mayEdit, ownWijken, type Person } from '#lib/people/person.ts';
import { hold } from '#lib/storage/hold.ts';
import { db } from '#lib/storage/index.ts';
import { pagesOf, shownPage } from '#lib/storage/pages.ts';
import { dayOf } from '#lib/text/dates.ts';
import type { Announcement } from './announcement.ts';
import { isAhead, mayRun, maySee, type Meeting } from './meeting.ts';
import { announcements, meetingContributions, meetings } from './tables.ts';

/** Without asking who looks: inside a verb that did. */
export async function findMeetingById(id: string): Promise<Meeting> {
	const [meeting] = await db.select().from(meetings).where(eq(meetings.id, id));
	return meeting ?? refuse('not_found');
}

/** For who may run it; for all others there is none. */
export async function findMeetingFor(person: Person, id: string): Promise<Meeting> {
	const [found] = await db
		.select({ meeting: meetings, consultation: { status: consultations.status } })
		.from(meetings)
		.innerJoin(consultations, eq(consultations.id, meetings.consultationId))
		.where(eq(meetings.id, id));
	assertAllowed(!!found && mayRun(person, found.meeting, found.consultation));
	return found!.meeting;
}

/** The same, held for the rest of the transaction. */
export async function holdMeetingFor(person: Person, id: string): Promise<Meeting> {
	await hold(meetings, id);
	return findMeetingFor(person, id);
}

/** Without asking who looks: the meeting itself says who may. */
export async function findAnnouncement(meetingId: string): Promise<Announcement | undefined> {
	const [found] = await db.select().from(announcements).where(eq(announcements.meetingId, meetingId));
	return found;
}

const listed = (where: ReturnType<typeof and>) =>
	db
		.select({
			meeting: meetings,
			neighbourhood: neighbourhoods.name,
			consultation: { slug: consultations.slug, title: consultations.title, status: consultations.status },
			contributions: count(meetingContributions.contributionId)
		})
		.from(meetings)
		.innerJoin(consultations, eq(consultations.id, meetings.consultationId))
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, meetings.neighbourhoodId))
		.leftJoin(meetingContributions, eq(meetingContributions.meetingId, meetings.id))
		.where(where)
		.groupBy(meetings.id, neighbourhoods.name, consultations.id)
		.orderBy(desc(meetings.heldOn), desc(meetings.id));

const flat = ({ meeting, ...rest }: Awaited<ReturnType<typeof listed>>[number]) => ({ ...meeting, ...rest });

const ON_A_PAGE = 24;

/** What everybody may read: all that is to come, the nearest first, and what was held, the newest first. `page`: from 1. */
export async function listMeetings(page = 1) {
	const open = [eq(meetings.status, 'published'), eq(meetings.kind, 'meeting'), ne(consultations.status, 'draft')];
	const today = dayOf(now());
	// The same as `isAhead`.
	const ahead = or(gt(meetings.heldOn, today), and(eq(meetings.heldOn, today), eq(meetings.attendance, 0)));
	const held = and(...open, not(ahead!));
	const pages = pagesOf(await countListed(held), ON_A_PAGE);
	const shown = shownPage(page, pages);
	return {
		coming: await cards(and(...open, ahead)).orderBy(asc(meetings.heldOn), asc(meetings.id)),
		held: await cards(held)
			.orderBy(desc(meetings.heldOn), desc(meetings.id))
			.limit(ON_A_PAGE)
			.offset((shown - 1) * ON_A_PAGE),
		...{ page: shown, pages }
	};
}

async function countListed(where: ReturnType<typeof and>) {
	const [counted] = await db
		.select({ count: count() })
		.from(meetings)
		.innerJoin(consultations, eq(consultations.id, meetings.consultationId))
		.where(where);
	return counted!.count;
}

const { minutes: _, ...withoutMinutes } = getTableColumns(meetings);

/** What a card in a list says of a meeting: its minutes are long, and nobody reads them there. */
const cards = (where: ReturnType<typeof and>) =>
	db
		.select({
			...withoutMinutes,
			neighbourhood: neighbourhoods.name,
			consultation: { slug: consultations.slug, title: consultations.title, status: consultations.status },
			contributions:
				sql<number>`(select count(*) from ${meetingContributions} where ${meetingContributions.meetingId} = ${meetings.id})`.mapWith(
					Number
				)
		})
		.from(meetings)
		.innerJoin(consultations, eq(consultations.id, meetings.consultationId))
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, meetings.neighbourhoodId))
		.where(where);

/** What is to come in one wijk, the nearest first. */
export async function listComingIn(neighbourhood: { id: string }) {
	const rows = await listed(
		and(
			...[eq(meetings.status, 'published'), ne(consultations.status, 'draft')],
			...[eq(meetings.neighbourhoodId, neighbourhood.id), gte(meetings.heldOn, dayOf(now()))]
		)
	);
	return rows
		.map(flat)
		.filter((meeting) => isAhead(meeting, dayOf(now())))
		.reverse();
}

/** The meetings of a consultation that this person may run, drafts too. */
export const listMeetingsOf = async (person: Person, consultationId: string) =>
	(
		await listed(and(eq(meetings.consultationId, consultationId), eq(meetings.kind, 'meeting'), ofOwnWijken(person)))
	).map(flat);

/** Which meetings are this person's to run, of what everybody in the redactie runs. */
export const ofOwnWijken = (person: Person) =>
	mayEdit(person) ? undefined : inArray(meetings.neighbourhoodId, ownWijken(person));

export type ListedMeeting = ReturnType<typeof flat>;

/** A draft is only there for who runs it. */
export async function findMeeting(slug: string, person?: Person): Promise<ListedMeeting> {
	const [found] = (await listed(and(eq(meetings.slug, slug), eq(meetings.kind, 'meeting')))).map(flat);
	return found && maySee(person, found, found.consultation) ? found : refuse('not_found');
}

/** For who may run it: a draft too, but only of this consultation. A talk is no meeting: it is never announced. */
export async function findMeetingOf(person: Person, consultationId: string, slug: string): Promise<ListedMeeting> {
	const here = and(eq(meetings.slug, slug), eq(meetings.consultationId, consultationId), eq(meetings.kind, 'meeting'));
	const [found] = (await listed(here)).map(flat);
	return found && mayRun(person, found, found.consultation) ? found : refuse('not_found');
}

/** The parts that became contributions, in their order. Of what is not public only its place and status are told. */
export const listParts = async (meetingId: string) =>
	(await listAllParts(meetingId)).map(({ text, ...row }) => ({ ...row, text: isPublic(row) ? text : '' }));

/** The same with the words of what is not public: to find its place, not to show. */
export const listAllParts = (meetingId: string) =>
	db
		.select({
			id: contributions.id,
			text: contributions.text,
			status: contributions.status,
			reason: contributions.statusReason,
			voices: contributions.voices,
			tableName: meetingContributions.tableName,
			startsAt: meetingContributions.startsAt,
			endsAt: meetingContributions.endsAt
		})
		.from(meetingContributions)
		.innerJoin(contributions, eq(contributions.id, meetingContributions.contributionId))
		.where(eq(meetingContributions.meetingId, meetingId))
		.orderBy(asc(meetingContributions.position), asc(contributions.id));
