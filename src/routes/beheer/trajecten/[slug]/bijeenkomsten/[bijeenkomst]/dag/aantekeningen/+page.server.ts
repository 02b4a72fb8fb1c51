import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { bringNote, bringNotes, leaveOut } from '#lib/meetings/day/bringing.server.ts';
import { ChangeNoteForm, ChosenNote, LeaveOutForm } from '#lib/meetings/day/day.ts';
import { findPreparedDay } from '#lib/meetings/day/days.server.ts';
import { listFlaggedNotes } from '#lib/meetings/day/flagged.server.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting, isFinished } = await meetingHere(event);
	return { meeting, isFinished, day: await findPreparedDay(meeting.id), tables: await listFlaggedNotes(meeting.id) };
};

export const actions = {
	bring: form(ChangeNoteForm, async ({ note, ...words }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await bringNote(editor, meeting.id, note, words);
		backToPage(event, '#wacht');
	}),
	all: form(v.object({ table: field.id('Kies een tafel.') }), async ({ table }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await bringNotes(editor, meeting.id, table);
		backToPage(event, '#wacht');
	}),
	leave: form(LeaveOutForm, async ({ note, reason }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await leaveOut(editor, meeting.id, note, reason);
		backToPage(event, '#wacht');
	}),
	back: form(ChosenNote, async ({ note }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await leaveOut(editor, meeting.id, note, '');
		backToPage(event, '#wacht');
	})
} satisfies Actions;
