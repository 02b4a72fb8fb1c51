import { isOfPlatform } from '#lib/agendas/agenda.ts';
import { readSuggestionDesk } from '#lib/agendas/suggestions/desk.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const page = Number(event.url.searchParams.get('pagina'));
	return readSuggestionDesk(personWho(event, isOfPlatform), event.params.agenda, page);
};
