import { findPapers } from '#lib/questionnaires/entering/finding.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const typed = event.url.searchParams.get('papier') ?? '';
	return findPapers(personWho(event, mayManage), event.params, typed);
};
