import { ChosenStatement, StatementForm } from '#lib/meetings/day/day.ts';
import { findPreparedDay } from '#lib/meetings/day/days.server.ts';
import { addStatement, listStatements, moveStatementUp, removeStatement } from '#lib/meetings/day/statements.server.ts';
import { backToPage } from '#lib/web/back.ts';
import { form } from '#lib/web/form.ts';
import { meetingHere } from '#lib/web/meeting.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { meeting } = await meetingHere(event);
	await findPreparedDay(meeting.id);
	return { meeting, statements: await listStatements(meeting.id) };
};

export const actions = {
	add: form(StatementForm, async (input, event) => {
		const { editor, meeting } = await meetingHere(event);
		await addStatement(editor, meeting.id, input);
		backToPage(event, '#nieuw');
	}),
	up: form(ChosenStatement, async ({ statement }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await moveStatementUp(editor, meeting.id, statement);
		backToPage(event);
	}),
	remove: form(ChosenStatement, async ({ statement }, event) => {
		const { editor, meeting } = await meetingHere(event);
		await removeStatement(editor, meeting.id, statement);
		backToPage(event);
	})
} satisfies Actions;
