import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { slug, draft } = await findOf(personWho(event, mayManage), event.params.slug, event.params.lijst);
	return { slug, title: draft.title };
};
