import * as v from 'valibot';
import { TableForm, TablesForm } from '#lib/meetings/day/day.ts';
import { findPreparedDay } from '#lib/meetings/day/days.server.ts';
import { addTables, listTables, removeTable, renameTable } from '#lib/meetings/day/tables.server.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting } = await meetingHere(event);
	return { meeting, day: await findPreparedDay(meeting.id), tables: await listTables(meeting.id) };
};

export const actions = {
	add: form(TablesForm, async ({ names }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await addTables(editor, meeting.id, names);
		backToPage(event);
	}),
	rename: form(TableForm, async ({ table, name }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await renameTable(editor, meeting.id, table, name);
		backToPage(event);
	}),
	remove: form(v.pick(TableForm, ['table']), async ({ table }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await removeTable(editor, meeting.id, table);
		backToPage(event);
	})
} satisfies Actions;
