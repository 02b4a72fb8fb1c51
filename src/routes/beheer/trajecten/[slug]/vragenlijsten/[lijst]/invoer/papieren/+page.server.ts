import { asNumber } from '#lib/questionnaires/entering/entry.ts';
import { findForEntry, listEntries } from '#lib/questionnaires/entering/finding.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayManage);
	const { list } = await findForEntry(editor, event.params);
	const all = await listEntries(editor, list.id);
	const sought = asNumber(event.url.searchParams.get('papier') ?? '');
	const papers = all.filter(({ paper, code }) => !sought || paper === sought || code === sought);
	return { list, papers: papers.toReversed(), sought, all: all.length };
};
