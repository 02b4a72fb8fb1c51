import type { RequestEvent } from '@sveltejs/kit';
import { limit, limitReading } from '#lib/limits/limit.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import { photoOf, typedOver } from '#lib/web/typing-cards.ts';
import { CardForm } from '#lib/wishes/cards/cards.ts';
import { enterCard } from '#lib/wishes/cards/entering.server.ts';
import { openEntry } from '#lib/wishes/cards/entry-codes.server.ts';
import { readTyping } from '#lib/wishes/cards/typing.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Two hundred cards in ten minutes is more than some people at one table type; who tries codes needs years. */
const TYPING = { most: 200, perSeconds: 600 };

export const load: PageServerLoad = async (event) => {
	limitReading('entry-code', visitorAddress(event), { ...TYPING, most: 600 });
	event.setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	const { edition, code } = await enteredAt(event);
	const typing = await readTyping(code, edition, event.url);
	const { tree, year } = edition;
	return { tree: { name: tree.name, year }, typing, neighbourhoods: await listNeighbourhoods(), bare: true };
};

export const actions = {
	default: form(CardForm, async (card, event: RequestEvent, files) => {
		limit('entry-code-write', visitorAddress(event), TYPING);
		const { edition, code } = await enteredAt(event);
		return typedOver(event, card, await enterCard(code, edition, card, photoOf(files)));
	})
} satisfies Actions;

const enteredAt = ({ params }: Pick<RequestEvent, 'params'>) =>
	openEntry(params.plek ?? '', params.jaar ?? '', params.code ?? '');
