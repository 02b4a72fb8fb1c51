import { findWhole } from '#lib/questionnaires/making/preview.server.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayManage);
	const { slug, lijst } = event.params;
	const look = { consultation: slug, slug: lijst, language: event.url.searchParams.get('taal'), answers: null };
	return { list: await findOf(editor, slug, lijst), preview: await findWhole(editor, look) };
};
