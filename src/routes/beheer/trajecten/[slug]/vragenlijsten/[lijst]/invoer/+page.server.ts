import { redirect } from '@sveltejs/kit';
import { questionsOf } from '#lib/questionnaires/definition.ts';
import { enterAgain } from '#lib/questionnaires/entering/checking.server.ts';
import { enterPaper } from '#lib/questionnaires/entering/entering.server.ts';
import { asEntry, EntryForm } from '#lib/questionnaires/entering/entry.ts';
import { findEntry, findForEntry } from '#lib/questionnaires/entering/finding.server.ts';
import { neighbourhoodsFor } from '#lib/questionnaires/filling/finding.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { placeIn, sendBack } from '#lib/web/entering.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayManage);
	const { list, version } = await findForEntry(editor, event.params);
	const saved = event.url.searchParams.get('bewaard');
	return {
		list,
		version,
		wijken: await neighbourhoodsFor(questionsOf(version.definition)),
		saved: saved ? await findEntry(editor, list.id, saved) : undefined
	};
};

export const actions = {
	first: form(EntryForm, async (input, event) => {
		const entry = asEntry(input);
		const entered = await enterPaper(personWho(event, mayManage), placeIn(event), entry);
		if ('problems' in entered) return sendBack(entered, '?/first', input);
		redirect(303, `${event.url.pathname}?kanaal=${entry.channel}&bewaard=${entered.id}`);
	}),
	second: form(EntryForm, async (input, event) => {
		const { pathname } = event.url;
		const entered = await enterAgain(personWho(event, mayManage), placeIn(event), asEntry(input));
		if ('problems' in entered) return sendBack(entered, '?/second', input);
		if (entered.differences) redirect(303, `${pathname}/${entered.id}/verschil`);
		redirect(303, `${pathname}?tweede&bewaard=${entered.id}`);
	})
} satisfies Actions;
