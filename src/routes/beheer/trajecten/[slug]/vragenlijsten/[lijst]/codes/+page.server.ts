import { fail, redirect } from '@sveltejs/kit';
import { listBatches, makeInvitations, removeBatch } from '#lib/questionnaires/filling/invitations.server.ts';
import { BatchForm, CodesForm, codesWanted, MOST_TEXT } from '#lib/questionnaires/paper/codes.ts';
import { LetterForm } from '#lib/questionnaires/paper/letter.ts';
import { readLetterDesk, writeLetter } from '#lib/questionnaires/paper/letter.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { form } from '#lib/web/form.ts';
import { textIn } from '#lib/web/given-text.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayManage);
	const list = await findOf(editor, event.params.slug, event.params.lijst);
	const desk = await readLetterDesk(list.id, event.locals.refused);
	return { list, desk, batches: await listBatches(editor, list.id) };
};

export const actions = {
	make: form(CodesForm, async (given, event, files) => {
		const editor = personWho(event, mayManage);
		const { id } = await findOf(editor, event.params.slug!, event.params.lijst!);
		const wanted = codesWanted(given, textIn(files, 'file', MOST_TEXT) ?? '');
		if ('problems' in wanted) return fail(422, { action: '?/make', values: given, problems: wanted.problems });
		const made = await makeInvitations(editor, id, wanted);
		// Shown in this answer and never again: only hashes are stored.
		event.setHeaders({ 'cache-control': 'no-store' });
		return fail(200, { action: '?/make', values: { batch: wanted.batch, made }, problems: [] });
	}),
	letter: form(LetterForm, async (letter, event) => {
		const editor = personWho(event, mayManage);
		const { id } = await findOf(editor, event.params.slug!, event.params.lijst!);
		await writeLetter(editor, id, letter);
		redirect(303, `${event.url.pathname}?brief`);
	}),
	remove: form(BatchForm, async ({ batch }, event) => {
		const editor = personWho(event, mayManage);
		const { id } = await findOf(editor, event.params.slug!, event.params.lijst!);
		await removeBatch(editor, id, batch);
		redirect(303, event.url.pathname);
	})
} satisfies Actions;
