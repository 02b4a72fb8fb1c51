import { redirect } from '@sveltejs/kit';
import { enterAgain } from '#lib/questionnaires/entering/checking.server.ts';
import { enterPaper } from '#lib/questionnaires/entering/entering.server.ts';
import { asEntry, EntryForm } from '#lib/questionnaires/entering/entry.ts';
import { openEntry } from '#lib/questionnaires/entering/opening.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { openingIn, placeIn, sendBack } from '#lib/web/entering.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) =>
	openEntry(personWho(event, mayManage), event.params, openingIn(event.url));

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
