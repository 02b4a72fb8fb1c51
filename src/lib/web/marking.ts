import type { RequestEvent } from '@sveltejs/kit';
import type { Meeting } from '#lib/meetings/meeting.ts';
import { LinesForm, MarkForm, MarksForm, WordsForm } from '#lib/meetings/minutes/mark.ts';
import { changeMarks, markLines, markSelected, removeMark } from '#lib/meetings/minutes/marks.server.ts';
import type { Person } from '#lib/people/person.ts';
import { backToPage } from './back.ts';
import { form } from './form.ts';

type Find = (event: RequestEvent) => Promise<{ editor: Person; meeting: Pick<Meeting, 'id'> }>;

/** The actions of a page with a sheet on which one marks words. */
export const markingActions = (find: Find) => ({
	lines: form(LinesForm, async (input, event) => {
		const { editor, meeting } = await find(event);
		await markLines(editor, meeting.id, input);
		backToPage(event);
	}),
	words: form(WordsForm, async (input, event) => {
		const { editor, meeting } = await find(event);
		await markSelected(editor, meeting.id, input);
		backToPage(event);
	}),
	change: form(MarksForm, async (input, event) => {
		const { editor, meeting } = await find(event);
		await changeMarks(editor, meeting.id, input);
		backToPage(event);
	}),
	remove: form(MarkForm, async ({ id }, event) => {
		const { editor, meeting } = await find(event);
		await removeMark(editor, meeting.id, id);
		backToPage(event);
	})
});
