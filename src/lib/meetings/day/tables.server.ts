import { and, asc, count, eq, sql } from 'drizzle-orm';
import { newCode } from '#lib/contributions/code.ts';
import { readCode } from '#lib/contributions/code-signs.ts';
import { refuse } from '#lib/errors.ts';
import type { Person } from '#lib/people/person.ts';
import { newId } from '#lib/storage/ids.ts';
import { db } from '#lib/storage/index.ts';
import { MOST_TABLES, type HallTable } from './day.ts';
import { changeDay } from './days.server.ts';
import { meetingCards, meetingDays, meetingFlipCharts, meetingNotes, meetingTables } from './tables.ts';

/** The tables of a meeting, with how much was written there. */
export const listTables = (meetingId: string) =>
	db
		.select({
			...{ id: meetingTables.id, name: meetingTables.name, code: meetingTables.code },
			position: meetingTables.position,
			notes: count(meetingNotes.id)
		})
		.from(meetingTables)
		.leftJoin(meetingNotes, eq(meetingNotes.tableId, meetingTables.id))
		.where(eq(meetingTables.meetingId, meetingId))
		.groupBy(meetingTables.id)
		.orderBy(asc(meetingTables.position), asc(meetingTables.id));

/** Adds a table for each name that is not there yet. */
export const addTables = (editor: Person, meetingId: string, names: string[]) =>
	changeDay(editor, meetingId, async () => {
		const known = await listTables(meetingId);
		const fresh = names.filter((name) => !known.some((table) => table.name === name));
		if (known.length + fresh.length > MOST_TABLES)
			refuse('invalid', `Er zijn al ${known.length} tafels. Samen met deze zijn het er meer dan ${MOST_TABLES}.`);
		const last = known.at(-1)?.position ?? 0;
		const rows = fresh.map((name, i) => ({ id: newId(), meetingId, position: last + i + 1, name, code: newCode() }));
		if (rows.length) await db.insert(meetingTables).values(rows);
	});

export const renameTable = (editor: Person, meetingId: string, id: string, name: string) =>
	changeDay(editor, meetingId, async () => {
		const changed = await db
			.update(meetingTables)
			.set({ name })
			.where(own(meetingId, id))
			.returning({ id: meetingTables.id });
		if (!changed.length) refuse('not_found');
	});

/** A table where nobody wrote anything can go. */
export const removeTable = (editor: Person, meetingId: string, id: string) =>
	changeDay(editor, meetingId, async () => {
		const used =
			(await db.$count(meetingNotes, eq(meetingNotes.tableId, id))) +
			(await db.$count(meetingFlipCharts, eq(meetingFlipCharts.tableId, id))) +
			(await db.$count(meetingCards, eq(meetingCards.place, id)));
		if (used) refuse('conflict', 'Van deze tafel is al iets bewaard. De tafel blijft dus staan.');
		await db.delete(meetingTables).where(own(meetingId, id));
	});

const own = (meetingId: string, id: string) => and(eq(meetingTables.meetingId, meetingId), eq(meetingTables.id, id));

export async function findTable(meetingId: string, id: string): Promise<HallTable> {
	const [table] = await db.select().from(meetingTables).where(own(meetingId, id));
	return table ?? refuse('not_found');
}

/** The table of this code, with its day. Before the day was prepared, and with another code, there is none. */
export async function findTableByCode(typed: string) {
	const code = readCode(typed);
	if (!code) return undefined;
	const [found] = await db
		.select({ table: meetingTables, status: meetingDays.status })
		.from(meetingTables)
		.innerJoin(meetingDays, eq(meetingDays.meetingId, meetingTables.meetingId))
		.where(eq(meetingTables.code, code));
	return found;
}

/** How many notes of a meeting became inbreng, were left out, or still wait. */
export async function countNotes(meetingId: string) {
	const [counts] = await db
		.select({
			all: count(),
			brought: count(meetingNotes.contributionId),
			leftOut: sql<number>`sum(case when ${meetingNotes.leftOutBecause} <> '' then 1 else 0 end)`.mapWith(Number)
		})
		.from(meetingNotes)
		.innerJoin(meetingTables, eq(meetingTables.id, meetingNotes.tableId))
		.where(eq(meetingTables.meetingId, meetingId));
	const { all = 0, brought = 0, leftOut = 0 } = counts ?? {};
	return { all, brought, leftOut: leftOut || 0, waiting: all - brought - (leftOut || 0) };
}
