import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Action } from '#lib/events/actions.ts';
import { events } from '#lib/events/tables.ts';
import { db } from '#lib/storage/index.ts';

/** The first time that each of these happened to what is public now. */
export async function firsts(consultationId: string, action: Action, subjectIds: string[]) {
	const rows = await db
		.select({ id: events.id, subjectId: events.subjectId, at: events.happenedAt })
		.from(events)
		.where(
			and(eq(events.consultationId, consultationId), eq(events.action, action), inArray(events.subjectId, subjectIds))
		)
		.orderBy(desc(events.happenedAt), desc(events.id));
	return new Map(rows.map(({ subjectId, ...first }) => [subjectId, first]));
}
