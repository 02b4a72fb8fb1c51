import { redirect } from '@sveltejs/kit';
import { mayDraft, maySubmit } from '#lib/councils/advice.ts';
import { agree, disagree } from '#lib/councils/agreeing.server.ts';
import { openAdvice } from '#lib/councils/at-work.server.ts';
import { addNote, removeNote } from '#lib/councils/notes.server.ts';
import { findPoint } from '#lib/councils/register.server.ts';
import { AgreeForm, ArrangeForm, NoteForm, RemoveNoteForm } from '#lib/councils/writing.ts';
import { arrangePoint } from '#lib/councils/writing.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import * as v from 'valibot';
import { atAdvice } from '../desk.ts';
import type { Actions, PageServerLoad } from './$types';

export const load = (async (event) => {
	const { adviser, advice, base } = await atAdvice(event);
	const { others } = await openAdvice(adviser, advice.id);
	const saved = event.url.searchParams.has('bewaard');
	return { advice, base, others, me: adviser.id, submits: maySubmit(adviser), saved };
}) satisfies PageServerLoad;

export const actions = {
	arrange: form(ArrangeForm, async ({ point: id, act }, event) => {
		const adviser = personWho(event, mayDraft);
		const { point } = await findPoint(event.params.slug, id, adviser);
		await arrangePoint(adviser, id, act);
		const place = Math.max(1, point.position + (act === 'down' ? 1 : -1));
		redirect(303, `${event.url.pathname}#punt-${place}`);
	}),
	note: form(NoteForm, async ({ onceKey, note: text }, event) => {
		const { adviser, advice } = await atAdvice(event);
		await addNote(adviser, advice.id, { onceKey, text });
		redirect(303, `${event.url.pathname}#opmerkingen`);
	}),
	removeNote: form(RemoveNoteForm, async ({ id }, event) => {
		const { adviser, advice } = await atAdvice(event);
		await removeNote(adviser, advice.id, id);
		redirect(303, `${event.url.pathname}#opmerkingen`);
	}),
	agree: form(AgreeForm, async ({ seen }, event) => {
		const { adviser, advice } = await atAdvice(event);
		await agree(adviser, advice.id, seen);
		redirect(303, `${event.url.pathname}#eens`);
	}),
	disagree: form(v.object({}), async (_, event) => {
		const { adviser, advice } = await atAdvice(event);
		await disagree(adviser, advice.id);
		redirect(303, `${event.url.pathname}#eens`);
	})
} satisfies Actions;
