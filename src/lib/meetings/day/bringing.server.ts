import { eq } from 'drizzle-orm';
import { refuse } from '#lib/errors.ts';
import { record } from '#lib/events/record.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import type { Meeting } from '../meeting.ts';
import { bringIn } from '../minutes/bringing.server.ts';
import type { Note } from './day.ts';
import { changeDay } from './days.server.ts';
import { findNote, listNotes } from './notes.server.ts';
import { findStatement } from './statements.server.ts';
import { meetingNotes, meetingStatements } from './tables.ts';
import { tallyStatement } from './tallies.server.ts';
import { outcomeInWords } from './tally.ts';

interface Words {
	text: string;
	voices: number;
}

/** Makes a contribution of a note, in the words that the redactie gives it. Doing it twice is doing it once. */
export const bringNote = (editor: Person, meetingId: string, id: string, words: Words) =>
	changeDay(editor, meetingId, async (_, meeting) => {
		const { note, table } = await findNote(meetingId, id);
		return bringOne(editor, meeting, note, words, table.name);
	});

/** The same for all notes of one table that still wait, as they were written. Returns how many. */
export const bringNotes = (editor: Person, meetingId: string, tableId: string) =>
	changeDay(editor, meetingId, async (_, meeting) => {
		const waiting = (await listNotes(meetingId)).filter(
			({ note, table }) => table.id === tableId && !note.contributionId && !note.leftOutBecause
		);
		for (const { note, table } of waiting) await bringOne(editor, meeting, note, note, table.name);
		return waiting.length;
	});

async function bringOne(editor: Person, meeting: Meeting, note: Note, words: Words, tableName: string) {
	if (note.leftOutBecause) refuse('conflict', 'Deze aantekening is weggelaten. Zet die eerst terug.');
	if (note.contributionId) return note.contributionId;
	const [contributionId] = await bringIn(editor, meeting.id, [{ ...words, tableName }]);
	// The words are with the contribution now: who takes them back there leaves none here.
	await db.update(meetingNotes).set({ contributionId, text: '' }).where(eq(meetingNotes.id, note.id));
	return contributionId!;
}

/** It becomes no contribution, for a reason that everybody may read; without one it waits again. */
export const leaveOut = (editor: Person, meetingId: string, id: string, reason: string) =>
	changeDay(editor, meetingId, async (_, { consultationId }) => {
		const { note } = await findNote(meetingId, id);
		if (note.contributionId) refuse('conflict', 'Deze aantekening is al inbreng.');
		if (!note.text) refuse('conflict', 'De woorden van deze aantekening zijn gewist. De reden blijft staan.');
		await db.update(meetingNotes).set({ leftOutBecause: reason }).where(eq(meetingNotes.id, id));
		const particulars = { noteId: id, ...(reason && { reason }) };
		const action = reason ? 'note.left_out' : 'note.put_back';
		await record(action, { subject: { id: meetingId }, consultationId, actor: editor, particulars });
	});

/** Makes one contribution of a stelling: its words, how the hall voted, and as many voices as agreed. */
export const bringStatement = (editor: Person, meetingId: string, id: string) =>
	changeDay(editor, meetingId, async (_, meeting) => {
		const statement = await findStatement(meetingId, id);
		if (statement.contributionId) return statement.contributionId;
		if (statement.status !== 'closed') refuse('conflict', 'Sluit eerst het stemmen over deze stelling.');
		const tally = await tallyStatement(id);
		if (!tally.counts?.agree) return refuse('conflict', tally.counts ? NOBODY : TOO_FEW);
		const text = `“${statement.text}” ${outcomeInWords(tally)}`;
		const [contributionId] = await bringIn(editor, meeting.id, [{ text, voices: tally.counts.agree }]);
		await db.update(meetingStatements).set({ contributionId }).where(eq(meetingStatements.id, id));
		return contributionId!;
	});

const TOO_FEW = 'Er stemden minder dan 5 mensen. Daarom maken wij er geen inbreng van.';
const NOBODY = 'Niemand was het eens met deze stelling. Daarom maken wij er geen inbreng van.';
