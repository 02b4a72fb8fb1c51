import * as v from 'valibot';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { searchPeople } from '#lib/people/administration.server.ts';
import { SearchForm } from '#lib/people/membership.ts';
import { mayAdministrate } from '#lib/people/person.ts';
import { personWho } from '#lib/web/person.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const by = personWho(event, mayAdministrate);
	const { searchParams } = event.url;
	const search = v.parse(SearchForm, {
		words: searchParams.get('zoek') ?? '',
		page: searchParams.get('pagina') ?? '1'
	});
	return { search, ...(await searchPeople(by, search)), neighbourhoods: await listNeighbourhoods() };
};
