import { findVersion } from '#lib/questionnaires/making/preview.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { slug, lijst, nummer } = event.params;
	return findVersion(personWho(event, mayManage), slug, lijst, nummer);
};
