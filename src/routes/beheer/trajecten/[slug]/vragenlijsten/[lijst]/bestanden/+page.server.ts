import { listSentFiles } from '#lib/questionnaires/filling/files.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayManage);
	const list = await findOf(editor, event.params.slug, event.params.lijst);
	return { list, files: await listSentFiles(editor, list) };
};
