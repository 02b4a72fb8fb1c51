import { redirect } from '@sveltejs/kit';
import { mayEdit } from '#lib/people/person.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { PrintCardsForm } from '#lib/wishes/cards/cards.ts';
import { readCards, takeCards } from '#lib/wishes/cards/cards.server.ts';
import { findEditionOf } from '#lib/wishes/editions.server.ts';
import { isOpen } from '#lib/wishes/wish.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayEdit);
	const edition = await findEditionOf(editor, event.params);
	const { searchParams } = event.url;
	const made = { from: searchParams.get('van'), to: searchParams.get('tot') };
	return { edition, made, open: isOpen(edition), cards: await readCards(editor, edition) };
};

export const actions = {
	default: form(PrintCardsForm, async (given, event) => {
		const editor = personWho(event, mayEdit);
		const { from, to } = await takeCards(editor, await findEditionOf(editor, event.params), given);
		redirect(303, `${event.url.pathname}?van=${from}&tot=${to}#gemaakt`);
	})
} satisfies Actions;
