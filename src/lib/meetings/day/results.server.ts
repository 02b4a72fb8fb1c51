import { asc, eq, ne, and } from 'drizzle-orm';
import { db } from '#lib/storage/index.ts';
import { findDay } from './days.server.ts';
import { listFlipCharts } from './flip-charts.server.ts';
import { listStatements } from './statements.server.ts';
import { meetingNotes, meetingTables } from './tables.ts';
import { countNotes, listTables } from './tables.server.ts';
import { tally } from './tallies.server.ts';

/** What came of the day, for everybody; nothing before the redactie made it public. */
export async function readResults(meetingId: string) {
	const day = await findDay(meetingId);
	if (!day?.shownAt) return undefined;
	const statements = (await listStatements(meetingId)).filter(({ status }) => status !== 'ready');
	const tallies = await tally(statements);
	return {
		statements: statements.map(({ id, text }) => ({ id, text, tally: tallies.get(id)! })),
		tables: (await listTables(meetingId)).map(({ name }) => name),
		notes: await countNotes(meetingId),
		reasons: await reasonsOf(meetingId),
		flipCharts: (await listFlipCharts(meetingId)).filter(({ publicAt }) => publicAt)
	};
}

export type Results = NonNullable<Awaited<ReturnType<typeof readResults>>>;

/** Why notes became no inbreng. */
async function reasonsOf(meetingId: string) {
	const rows = await db
		.select({ reason: meetingNotes.leftOutBecause })
		.from(meetingNotes)
		.innerJoin(meetingTables, eq(meetingTables.id, meetingNotes.tableId))
		.where(and(eq(meetingTables.meetingId, meetingId), ne(meetingNotes.leftOutBecause, '')))
		.orderBy(asc(meetingNotes.id));
	return [...new Set(rows.map(({ reason }) => reason))];
}
