import { redirect } from '@sveltejs/kit';
import { DocumentsForm, mayAsk, MoveForm, PlaceForm } from '#lib/councils/advice.ts';
import { addDocuments } from '#lib/councils/asking.server.ts';
import { readWorkOn } from '#lib/councils/editor-work.server.ts';
import { moveTerm } from '#lib/councils/moving.server.ts';
import { findForEditor } from '#lib/councils/register.server.ts';
import { placeAdvice } from '#lib/councils/signing.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = (event) => readWorkOn(event.params.advies, personWho(event, mayAsk));

const known = async (event: RequestEvent) => {
	const editor = personWho(event, mayAsk);
	return { editor, ...(await findForEditor(event.params.advies, editor)) };
};

export const actions = {
	move: form(MoveForm, async (move, event) => {
		const { editor, id } = await known(event);
		await moveTerm(editor, id, move);
		redirect(303, event.url.pathname);
	}),
	documents: form(DocumentsForm, async (more, event, files) => {
		const { editor, id } = await known(event);
		await addDocuments(editor, id, more, files.get('files') ?? []);
		redirect(303, `${event.url.pathname}#vraag`);
	}),
	place: form(PlaceForm, async ({ consultationId }, event) => {
		const { editor, id } = await known(event);
		await placeAdvice(editor, id, consultationId);
		redirect(303, event.url.pathname);
	})
} satisfies Actions;
