import { refuse } from '#lib/errors.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { pageNumber } from '#lib/questionnaires/engine.ts';
import { mayManage } from '#lib/questionnaires/questionnaire.ts';
import { findOf } from '#lib/questionnaires/questionnaires.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const list = await findOf(personWho(event, mayManage), event.params.slug, event.params.lijst);
	const number = pageNumber(list.draft, event.params.pagina) ?? refuse('not_found');
	return { list, number, page: list.draft.pages[number - 1]!, neighbourhoods: await listNeighbourhoods() };
};
