import { redirect } from '@sveltejs/kit';
import { mayDraft } from '#lib/councils/advice.ts';
import { addNote, removeNote } from '#lib/councils/notes.server.ts';
import { findPoint } from '#lib/councils/register.server.ts';
import { NoteForm, PointForm, RemoveNoteForm } from '#lib/councils/writing.ts';
import { writePoint } from '#lib/councils/writing.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const adviser = personWho(event, mayDraft);
	const { advice, point } = await findPoint(event.params.slug, event.params.punt, adviser);
	return { advice, point, me: adviser.id, saved: event.url.searchParams.has('bewaard') };
};

const known = async (event: RequestEvent) => {
	const adviser = personWho(event, mayDraft);
	return { adviser, ...(await findPoint(event.params.slug, event.params.punt, adviser)) };
};

export const actions = {
	save: form(PointForm, async (written, event) => {
		const { adviser, point } = await known(event);
		await writePoint(adviser, point.id, written);
		redirect(303, `${event.url.pathname}?bewaard`);
	}),
	note: form(NoteForm, async ({ onceKey, note: text }, event) => {
		const { adviser, advice, point } = await known(event);
		await addNote(adviser, advice.id, { onceKey, text, pointId: point.id });
		redirect(303, `${event.url.pathname}#opmerkingen`);
	}),
	removeNote: form(RemoveNoteForm, async ({ id }, event) => {
		const { adviser, advice } = await known(event);
		await removeNote(adviser, advice.id, id);
		redirect(303, `${event.url.pathname}#opmerkingen`);
	})
} satisfies Actions;
