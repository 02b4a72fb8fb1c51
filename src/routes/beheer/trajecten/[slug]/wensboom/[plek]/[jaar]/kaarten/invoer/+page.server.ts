import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { mayWorkSomewhere } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { photoOf, typedOver } from '#lib/web/typing-cards.ts';
import { CardForm } from '#lib/wishes/cards/cards.ts';
import { enterCard } from '#lib/wishes/cards/entering.server.ts';
import { readTyping } from '#lib/wishes/cards/typing.server.ts';
import { findEditionOf } from '#lib/wishes/editions.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayWorkSomewhere);
	const edition = await findEditionOf(editor, event.params);
	const typing = await readTyping(editor, edition, event.url);
	return { edition, typing, neighbourhoods: await listNeighbourhoods() };
};

export const actions = {
	default: form(CardForm, async (card, event, files) => {
		const editor = personWho(event, mayWorkSomewhere);
		const edition = await findEditionOf(editor, event.params);
		return typedOver(event, card, await enterCard(editor, edition, card, photoOf(files)));
	})
} satisfies Actions;
