import { redirect } from '@sveltejs/kit';
import { openText } from '#lib/councils/at-work.server.ts';
import { addNote, removeNote } from '#lib/councils/notes.server.ts';
import { NoteForm, PointForm, RemoveNoteForm } from '#lib/councils/writing.ts';
import { writePoint } from '#lib/councils/writing.server.ts';
import { form } from '#lib/web/form.ts';
import * as v from 'valibot';
import { atPoint } from '../../../desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { adviser, advice, point, base, here } = await atPoint(event);
	const atWork = await openText(adviser, advice.id, point);
	return { advice, point, base, here, atWork, me: adviser.id, saved: event.url.searchParams.has('bewaard') };
}) satisfies PageServerLoad;

export const actions = {
	// Comes back to this page, and so keeps the point.
	save: form(PointForm, async (written, event) => {
		const { adviser, point, here } = await atPoint(event);
		await writePoint(adviser, point.id, written);
		redirect(303, `${here}?bewaard`);
	}),
	takeOver: form(v.object({}), async (_, event) => {
		const { adviser, advice, point, here } = await atPoint(event);
		await openText(adviser, advice.id, point, true);
		redirect(303, here);
	}),
	note: form(NoteForm, async ({ onceKey, note: text }, event) => {
		const { adviser, advice, point, here } = await atPoint(event);
		await addNote(adviser, advice.id, { onceKey, text, pointId: point.id });
		redirect(303, `${here}#opmerkingen`);
	}),
	removeNote: form(RemoveNoteForm, async ({ id }, event) => {
		const { adviser, advice, here } = await atPoint(event);
		await removeNote(adviser, advice.id, id);
		redirect(303, `${here}#opmerkingen`);
	})
} satisfies Actions;
