import { and, asc, eq, gte, inArray, ne } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { consultations } from '#lib/consultations/tables.ts';
import { neighbourhoods } from '#lib/neighbourhoods/tables.ts';
import type { Person } from '#lib/people/person.ts';
import { readMunicipality } from '#lib/settings/settings.server.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';
import { accessLabels } from './access.ts';
import type { Announcement } from './announcement.ts';
import { calendarOf, type CalendarEvent } from './calendar.ts';
import type { Meeting } from './meeting.ts';
import { findMeeting } from './reading.server.ts';
import { announcements, meetings } from './tables.ts';

/** One meeting for a calendar. */
export async function meetingCalendar(
	slug: string,
	{ person, origin }: { person?: Person | undefined; origin: string }
) {
	const meeting = await findMeeting(slug, person);
	const [event] = await withAnnouncements([meeting], origin);
	return calendarOf([event!], meeting.title);
}

/** All that is to come, also what does not go on: who follows it sees that. `wijk` and `traject`: slugs. */
export async function comingCalendar({ wijk, traject, origin }: { wijk?: string; traject?: string; origin: string }) {
	const rows = await db
		.select({ meeting: meetings })
		.from(meetings)
		.innerJoin(consultations, eq(consultations.id, meetings.consultationId))
		.leftJoin(neighbourhoods, eq(neighbourhoods.id, meetings.neighbourhoodId))
		.where(
			and(
				...[eq(meetings.status, 'published'), ne(consultations.status, 'draft'), gte(meetings.heldOn, dayOf(now()))],
				wijk ? eq(neighbourhoods.slug, wijk) : undefined,
				traject ? eq(consultations.slug, traject) : undefined
			)
		)
		.orderBy(asc(meetings.heldOn), asc(meetings.id));
	const coming = rows.map(({ meeting }) => meeting);
	const { name } = await readMunicipality();
	return calendarOf(await withAnnouncements(coming, origin), `Bijeenkomsten ${name}`);
}

async function withAnnouncements(all: Meeting[], origin: string): Promise<CalendarEvent[]> {
	const ids = all.map(({ id }) => id);
	const rows = await db
		.select()
		.from(announcements)
		.where(inArray(announcements.meetingId, ids))
		.orderBy(asc(announcements.meetingId));
	const of = new Map(rows.map((row) => [row.meetingId, row]));
	return all.map((meeting) => eventOf(meeting, of.get(meeting.id), origin));
}

function eventOf(meeting: Meeting, announced: Announcement | undefined, origin: string): CalendarEvent {
	const url = `${origin}/bijeenkomsten/${meeting.slug}`;
	const changes = [meeting.createdAt, meeting.movedAt, announced?.changedAt].map((moment) => moment?.getTime() ?? 0);
	return {
		...{ id: meeting.id, title: meeting.title, sequence: meeting.sequence, url },
		...{ heldOn: meeting.heldOn, beginTime: meeting.beginTime, endTime: meeting.endTime },
		place: [meeting.place, announced?.address].filter(Boolean).join(', '),
		description: [...wordsOf(meeting, announced), `Lees meer: ${url}`].filter(Boolean).join('\n\n'),
		cancelled: meeting.cancelledAt !== null,
		changedAt: new Date(Math.max(...changes))
	};
}

const wordsOf = ({ cancelledAt, moveReason }: Meeting, announced: Announcement | undefined) => [
	cancelledAt && `Deze bijeenkomst gaat niet door. ${moveReason}`,
	announced?.about,
	announced?.access.map((kind) => `- ${accessLabels[kind]}`).join('\n')
];
