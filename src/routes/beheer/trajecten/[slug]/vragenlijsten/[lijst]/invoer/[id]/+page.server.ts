import { redirect } from '@sveltejs/kit';
import { asEntry, EntryForm } from '#lib/questionnaires/entering/entry.ts';
import { findEntry, findForEntry } from '#lib/questionnaires/entering/finding.server.ts';
import { amendEntry, fieldsOf, mayAmend } from '#lib/questionnaires/entering/replacing.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { placeIn, sendBack } from '#lib/web/entering.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayManage);
	const { list } = await findForEntry(editor, event.params);
	const entry = await findEntry(editor, list.id, event.params.id);
	return { list, entry, fields: await fieldsOf(entry), mayAmend: mayAmend(entry) };
};

export const actions = {
	default: form(EntryForm, async (input, event) => {
		const { pathname } = event.url;
		const { values } = asEntry(input);
		const entered = await amendEntry(personWho(event, mayManage), placeIn(event), event.params.id!, values);
		if ('problems' in entered) return sendBack(entered, '', input);
		redirect(303, `${pathname.slice(0, pathname.lastIndexOf('/'))}?bewaard=${entered.id}`);
	})
} satisfies Actions;
