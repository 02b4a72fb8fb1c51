import { limit } from '#lib/limits/limit.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import { handOver } from '#lib/web/receipt.ts';
import { OwnCardForm } from '#lib/wishes/cards/cards.ts';
import { findCard } from '#lib/wishes/cards/cards.server.ts';
import { hangOwnCard } from '#lib/wishes/cards/entering.server.ts';
import { findEdition } from '#lib/wishes/wishes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	limit('card', visitorAddress(event), { most: 120, perSeconds: 600 });
	const edition = await findEdition(event.params.plek, event.params.jaar, event.locals.person);
	const { number, wishId, code } = await findCard(edition, event.params.code);
	return { edition, card: { number, used: !!wishId, code }, neighbourhoods: await listNeighbourhoods() };
};

export const actions = {
	default: form(OwnCardForm, async (words, event) => {
		limit('hand-in', visitorAddress(event), { most: 60, perSeconds: 600 });
		const edition = await findEdition(event.params.plek!, event.params.jaar!, event.locals.person);
		const card = await findCard(edition, event.params.code!);
		handOver(event, await hangOwnCard(edition, card, words, event.locals.person), words.onceKey);
	})
} satisfies Actions;
