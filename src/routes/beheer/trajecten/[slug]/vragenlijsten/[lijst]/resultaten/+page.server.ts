import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { lookAtResults } from '#lib/questionnaires/results/looking.server.ts';
import { countWithdrawn } from '#lib/questionnaires/filling/withdrawing.server.ts';
import { findSorting } from '#lib/themes/answers.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayManage);
	const list = await findOf(editor, event.params.slug, event.params.lijst);
	const looked = await lookAtResults(editor, list, event.url.searchParams, findSorting);
	return { list, ...looked, withdrawn: await countWithdrawn(list.id) };
};
