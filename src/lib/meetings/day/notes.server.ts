import { and, asc, eq } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { refuse } from '#lib/errors.ts';
import { once } from '#lib/once/once.ts';
import { hold } from '#lib/storage/hold.ts';
import { newId } from '#lib/storage/ids.ts';
import { db, transaction } from '#lib/storage/index.ts';
import { findMeetingById } from '../reading.server.ts';
import { meetings } from '../tables.ts';
import type { Note } from './day.ts';
import { meetingFlipCharts, meetingNotes, meetingTables } from './tables.ts';
import { findTableByCode } from './tables.server.ts';

interface NoteInput {
	text: string;
	voices: number;
}

const CLOSED =
	'De zaal is dicht. Deze aantekening is niet bewaard. Geef uw woorden aan de medewerker van de gemeente in de zaal.';

/** The table of this code, for who writes there; all others do not learn that there is one. */
export async function openTable(code: string) {
	const { table, status } = (await findTableByCode(code)) ?? refuse('not_found');
	const { title, slug } = await findMeetingById(table.meetingId);
	const isOpen = status === 'open';
	return {
		...{ table, meeting: { title, slug }, status },
		// Who still has the card after the day reads nothing of what was said.
		notes: isOpen ? await listNotesOf(table.id) : [],
		photos: isOpen ? await listPhotosOf(table.id) : []
	};
}

const listNotesOf = (tableId: string): Promise<Note[]> =>
	db.select().from(meetingNotes).where(eq(meetingNotes.tableId, tableId)).orderBy(asc(meetingNotes.id));

const listPhotosOf = (tableId: string) =>
	db
		.select({ id: meetingFlipCharts.id, alt: meetingFlipCharts.alt })
		.from(meetingFlipCharts)
		.where(eq(meetingFlipCharts.tableId, tableId))
		.orderBy(asc(meetingFlipCharts.id));

/** A note of the table of this code. Sending it twice keeps it once. */
export const writeNote = (code: string, { onceKey, text, voices }: NoteInput & { onceKey: string }) =>
	atTable(code, (tableId) =>
		once(onceKey, async () => {
			const id = newId();
			await db.insert(meetingNotes).values({ id, tableId, text, voices, leftOutBecause: '', writtenAt: now() });
			return id;
		})
	);

export const changeNote = (code: string, id: string, { text, voices }: NoteInput) =>
	atTable(code, async (tableId) => {
		await assertWaiting(tableId, id);
		await db.update(meetingNotes).set({ text, voices }).where(eq(meetingNotes.id, id));
	});

/** The host takes it away again, as long as the redactie did nothing with it. */
export const removeNote = (code: string, id: string) =>
	atTable(code, async (tableId) => {
		await assertWaiting(tableId, id);
		await db.delete(meetingNotes).where(eq(meetingNotes.id, id));
	});

async function assertWaiting(tableId: string, id: string) {
	const [note] = await db
		.select()
		.from(meetingNotes)
		.where(and(eq(meetingNotes.id, id), eq(meetingNotes.tableId, tableId)));
	if (!note) return refuse('not_found');
	if (note.contributionId || note.leftOutBecause) refuse('conflict', 'De redactie heeft deze aantekening al bekeken.');
}

/** A transaction at the table of this code, while the hall stays open. */
export async function atTable<T>(code: string, work: (tableId: string, meetingId: string) => Promise<T>): Promise<T> {
	return transaction(async () => {
		const found = (await findTableByCode(code)) ?? refuse('not_found');
		await hold(meetings, found.table.meetingId, 'share');
		// After the wait: the hall may have been closed meanwhile.
		if ((await findTableByCode(code))?.status !== 'open') refuse('closed', CLOSED);
		return work(found.table.id, found.table.meetingId);
	});
}

/** All notes of a meeting, with the name of their table and the words of what they became. */
export const listNotes = (meetingId: string) =>
	db
		.select({
			note: meetingNotes,
			table: { id: meetingTables.id, name: meetingTables.name },
			became: { text: contributions.text, status: contributions.status }
		})
		.from(meetingNotes)
		.innerJoin(meetingTables, eq(meetingTables.id, meetingNotes.tableId))
		.leftJoin(contributions, eq(contributions.id, meetingNotes.contributionId))
		.where(eq(meetingTables.meetingId, meetingId))
		.orderBy(asc(meetingTables.position), asc(meetingNotes.id));

export async function findNote(meetingId: string, id: string) {
	return (await listNotes(meetingId)).find(({ note }) => note.id === id) ?? refuse('not_found');
}
