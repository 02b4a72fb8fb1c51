import { fail, redirect } from '@sveltejs/kit';
import { listBatches, makeInvitations, removeBatch } from '#lib/questionnaires/filling/invitations.server.ts';
import { BatchForm, CodesForm, MOST_TEXT, wantedCodes } from '#lib/questionnaires/paper/codes.ts';
import { listIn } from '#lib/web/editing.ts';
import { form } from '#lib/web/form.ts';
import { textIn } from '#lib/web/given-text.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { editor, list } = await listIn(event);
	return { list, batches: await listBatches(editor, list.id) };
};

export const actions = {
	make: form(CodesForm, async (given, event, files) => {
		const { editor, id } = await listIn(event);
		const wanted = wantedCodes(given, textIn(files, 'file', MOST_TEXT));
		if ('problem' in wanted) return fail(422, { action: '?/make', values: given, problems: [wanted.problem] });
		const made = await makeInvitations(editor, id, wanted);
		// Shown in this answer and never again: only hashes are stored.
		event.setHeaders({ 'cache-control': 'no-store' });
		return fail(200, { action: '?/make', values: { batch: wanted.batch, made }, problems: [] });
	}),
	remove: form(BatchForm, async ({ batch }, event) => {
		const { editor, id } = await listIn(event);
		await removeBatch(editor, id, batch);
		redirect(303, event.url.pathname);
	})
} satisfies Actions;
