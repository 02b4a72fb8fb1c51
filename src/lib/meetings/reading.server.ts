import { and, asc, count, desc, eq, gte, ne } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { isPublic } from '#lib/contributions/contribution.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import type { Announcement } from './announcement.ts';
import { isAhead, maySee, type Meeting } from './meeting.ts';
import { announcements, meetingContributions, meetings } from './tables.ts';

/** Without asking who looks: inside a verb that did. */
export async function findMeetingById(id: string): Promise<Meeting> {
	const [meeting] = await db.select().from(meetings).where(eq(meetings.id, id));
	return meeting ?? refuse('not_found');
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

/** What everybody may read, the newest first. */
export const listMeetings = async () =>
	(
		await listed(and(eq(meetings.status, 'published'), eq(meetings.kind, 'meeting'), ne(consultations.status, 'draft')))
	).map(flat);

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

/** All meetings of a consultation, drafts too: for the redactie. */
export const listMeetingsOf = async (consultationId: string) =>
	(await listed(and(eq(meetings.consultationId, consultationId), eq(meetings.kind, 'meeting')))).map(flat);

export type ListedMeeting = Awaited<ReturnType<typeof listMeetings>>[number];

/** A draft is there for the redactie only. */
export async function findMeeting(slug: string, person?: Person): Promise<ListedMeeting> {
	const [found] = (await listed(and(eq(meetings.slug, slug), eq(meetings.kind, 'meeting')))).map(flat);
	return found && maySee(person, found, found.consultation) ? found : refuse('not_found');
}

/** For the redactie: a draft too, but only of this consultation. A talk is no meeting: it is never announced. */
export async function findMeetingOf(consultationId: string, slug: string): Promise<ListedMeeting> {
	const here = and(eq(meetings.slug, slug), eq(meetings.consultationId, consultationId), eq(meetings.kind, 'meeting'));
	const [found] = (await listed(here)).map(flat);
	return found ?? refuse('not_found');
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
