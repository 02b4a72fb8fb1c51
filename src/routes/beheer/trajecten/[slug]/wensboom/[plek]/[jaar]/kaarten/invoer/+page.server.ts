import { fail, redirect } from '@sveltejs/kit';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { typedOf } from '#lib/ui/form-state.ts';
import { personWho } from '#lib/web/person.ts';
import { CardForm } from '#lib/wishes/cards/cards.ts';
import { enterCard } from '#lib/wishes/cards/entering.server.ts';
import { findEditionOf } from '#lib/wishes/editions.server.ts';
import { isOpen } from '#lib/wishes/wish.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const edition = await findEditionOf(personWho(event, mayEdit), event.params);
	const done = /^\d{1,6}$/.exec(event.url.searchParams.get('gedaan') ?? '')?.[0];
	return { edition, done, open: isOpen(edition), neighbourhoods: await listNeighbourhoods() };
};

export const actions = {
	default: form(CardForm, async (card, event, files) => {
		const editor = personWho(event, mayEdit);
		const edition = await findEditionOf(editor, event.params);
		const problems = await enterCard(
			editor,
			edition,
			card,
			files.get('drawing')?.find(({ bytes }) => bytes.length)
		);
		const typed = { ...typedOf(card), number: String(card.number) };
		if (problems.length) return fail(422, { action: '', values: typed, problems });
		redirect(303, `${event.url.pathname}?gedaan=${card.number}`);
	})
} satisfies Actions;
