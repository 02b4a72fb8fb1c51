import { redirect } from '@sveltejs/kit';
import { askedIn, questionsOf } from '#lib/questionnaires/definition.ts';
import { asEntry, EntryForm } from '#lib/questionnaires/entering/entry.ts';
import { findEntry, findForEntry } from '#lib/questionnaires/entering/finding.server.ts';
import { amendEntry, mayAmend } from '#lib/questionnaires/entering/replacing.server.ts';
import { typedOf } from '#lib/questionnaires/entering/typed.ts';
import { neighbourhoodsFor } from '#lib/questionnaires/filling/finding.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { placeIn, sendBack } from '#lib/web/entering.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayManage);
	const { list } = await findForEntry(editor, event.params);
	const entry = await findEntry(editor, list.id, event.params.id);
	const typed = Object.assign({}, ...askedIn(entry.definition).map((one) => typedOf(one, entry.answers)));
	const wijken = await neighbourhoodsFor(questionsOf(entry.definition));
	return { list, entry, typed, wijken, mayAmend: mayAmend(entry) };
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
