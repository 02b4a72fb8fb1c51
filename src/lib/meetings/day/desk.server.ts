import { sealOf } from '#lib/forms/seal.ts';
import { findDay } from './days.server.ts';
import { listFlipCharts } from './flip-charts.server.ts';
import { listStatements } from './statements.server.ts';
import { countNotes, listTables } from './tables.server.ts';
import { tally } from './tallies.server.ts';

/** All that the redactie has before it on the day itself. */
export async function readDesk(meetingId: string) {
	const day = await findDay(meetingId);
	const rows = await listStatements(meetingId);
	const tallies = await tally(rows);
	const statements = rows.map((row, i) => ({ ...row, number: i + 1, tally: tallies.get(row.id)! }));
	const [tables, notes] = [await listTables(meetingId), await countNotes(meetingId)];
	const flipCharts = (await listFlipCharts(meetingId)).length;
	const now = {
		open: statements.find(({ status }) => status === 'open'),
		next: statements.find(({ status }) => status === 'ready')
	};
	return { day, statements, tables, notes, flipCharts, now, stamp: sealOf(day, statements, notes, flipCharts) };
}

export type Desk = Awaited<ReturnType<typeof readDesk>>;
