import { and, asc, eq, inArray } from 'drizzle-orm';
import { events } from '#lib/events/tables.ts';
import { meetings } from '#lib/meetings/tables.ts';
import { db } from '#lib/storage/index.ts';
import { firsts } from './firsts.server.ts';
import { MOST, type NewsItem } from './item.ts';

/** Meetings that are announced or change, and their minutes. */
export async function meetingNews(consultationId: string): Promise<NewsItem[]> {
	const rows = await db
		.select({ id: meetings.id, slug: meetings.slug, title: meetings.title })
		.from(meetings)
		.where(and(eq(meetings.consultationId, consultationId), eq(meetings.status, 'published')))
		.orderBy(asc(meetings.id))
		.limit(MOST);
	const ids = rows.map(({ id }) => id);
	const announced = await firsts(consultationId, 'meeting.published', ids);
	const written = await firsts(consultationId, 'minutes.published', ids);
	const changed = await changesOf(ids);
	return rows.flatMap(({ id, slug, title }) => {
		const here = { href: `/bijeenkomsten/${slug}`, large: false };
		const first = announced.get(id);
		const minutes = written.get(id);
		const later = changed.filter(({ subjectId, at }) => subjectId === id && first && at > first.at);
		return [
			...(first ? [{ id: first.id, at: first.at, ...here, title: `Bijeenkomst: ${title}` }] : []),
			...later.map(({ id, at, action }) => ({ id, at, ...here, title: `${changeWords[action]}: ${title}` })),
			...(minutes ? [{ id: minutes.id, at: minutes.at, ...here, title: `Verslag: ${title}` }] : [])
		];
	});
}

const changeWords: Record<string, string> = {
	'meeting.moved': 'Een andere dag, tijd of plek',
	'meeting.cancelled': 'Gaat niet door'
};

const changesOf = (meetingIds: string[]) =>
	db
		.select({ id: events.id, subjectId: events.subjectId, at: events.happenedAt, action: events.action })
		.from(events)
		.where(and(inArray(events.subjectId, meetingIds), inArray(events.action, ['meeting.moved', 'meeting.cancelled'])))
		.orderBy(asc(events.happenedAt), asc(events.id));
