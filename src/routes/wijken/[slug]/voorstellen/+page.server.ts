import { mayPublishOwn, SuggestionForm } from '#lib/agendas/suggestions/suggestion.ts';
import { readSuggestionsTo } from '#lib/agendas/suggestions/public-suggestions.server.ts';
import { listOpenFor, suggestItem } from '#lib/agendas/suggestions/suggesting.server.ts';
import { limit } from '#lib/limits/limit.ts';
import { findNeighbourhood, listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import { handOver } from '#lib/web/receipt.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const neighbourhood = await findNeighbourhood(params.slug);
	return {
		neighbourhood,
		...(await readSuggestionsTo(neighbourhood, Number(url.searchParams.get('pagina')))),
		consultations: await listOpenFor(neighbourhood),
		neighbourhoods: await listNeighbourhoods(),
		moderated: !mayPublishOwn(locals.person, neighbourhood.id)
	};
};

export const actions = {
	default: form(SuggestionForm, async (given, event) => {
		limit('hand-in', visitorAddress(event), { most: 60, perSeconds: 600 });
		const code = await suggestItem({ ...given, slug: event.params.slug! }, event.locals.person);
		handOver(event, code, given.onceKey);
	})
} satisfies Actions;
