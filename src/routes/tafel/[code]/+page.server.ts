import { fail, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { limit, limitReading } from '#lib/limits/limit.ts';
import { ChangeNoteForm, ChosenNote, FlipChartForm, NoteForm } from '#lib/meetings/day/day.ts';
import { addFlipChartAt } from '#lib/meetings/day/flip-charts.server.ts';
import { changeNote, openTable, removeNote, writeNote } from '#lib/meetings/day/notes.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { backToPage } from '#lib/web/back.ts';
import { form, type GivenFiles } from '#lib/web/form.ts';
import { COMING_IN } from '#lib/web/hall.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	limitReading('table-code', visitorAddress(event), { ...COMING_IN, most: 2000 });
	return { ...(await openTable(event.params.code)), bare: true };
};

const codeIn = (event: RequestEvent) => {
	limit('table-code-write', visitorAddress(event), COMING_IN);
	return event.params.code ?? '';
};

export const actions = {
	write: form(NoteForm, async (note, event: RequestEvent) => {
		await writeNote(codeIn(event), note);
		backToPage(event);
	}),
	change: form(ChangeNoteForm, async ({ note, ...words }, event: RequestEvent) => {
		await changeNote(codeIn(event), note, words);
		backToPage(event);
	}),
	remove: form(ChosenNote, async ({ note }, event: RequestEvent) => {
		await removeNote(codeIn(event), note);
		backToPage(event);
	}),
	photo: form(v.omit(FlipChartForm, ['table']), async (values, event: RequestEvent, files: GivenFiles) => {
		const code = codeIn(event);
		const [file] = files.get('photo') ?? [];
		const message = file ? await addFlipChartAt(code, { file, alt: values.alt }) : 'Kies een foto.';
		if (message) return fail(422, { action: '?/photo', values, problems: [{ field: 'photo', message }] });
		return backToPage(event);
	})
} satisfies Actions;
