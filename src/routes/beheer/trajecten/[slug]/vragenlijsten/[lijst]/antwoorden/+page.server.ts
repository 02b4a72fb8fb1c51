import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { listAddressQuestions } from '#lib/questionnaires/downloads/addresses.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayManage);
	const { slug, draft, versions, sent } = await findOf(editor, event.params.slug, event.params.lijst);
	const { questions } = await listAddressQuestions(editor, event.params);
	return { list: { slug, title: draft.title, versions: versions.length, sent }, asksAddresses: questions.length > 0 };
};
