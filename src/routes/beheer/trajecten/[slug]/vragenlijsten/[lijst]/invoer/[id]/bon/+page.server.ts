import { findEntry, findForEntry } from '#lib/questionnaires/entering/finding.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayManage);
	const { list } = await findForEntry(editor, event.params);
	return { list, entry: await findEntry(editor, list.id, event.params.id), origin: event.url.origin };
};
