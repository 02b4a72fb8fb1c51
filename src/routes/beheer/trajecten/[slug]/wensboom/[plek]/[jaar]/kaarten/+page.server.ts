import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { mayWorkSomewhere } from '#lib/people/person.ts';
import { form, lookedAt } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { PrintCardsForm } from '#lib/wishes/cards/cards.ts';
import { readCards, takeCards } from '#lib/wishes/cards/cards.server.ts';
import { EntryCodeForm } from '#lib/wishes/cards/entry-code.ts';
import { addEntryCode, listEntryCodes, stopEntryCode } from '#lib/wishes/cards/entry-codes.server.ts';
import { findEditionOf } from '#lib/wishes/editions.server.ts';
import { isOpen } from '#lib/wishes/wish.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayWorkSomewhere);
	const edition = await findEditionOf(editor, event.params);
	const { searchParams } = event.url;
	const made = { from: searchParams.get('van'), to: searchParams.get('tot') };
	const [cards, codes] = [await readCards(editor, edition), await listEntryCodes(editor, edition)];
	return { edition, made, open: isOpen(edition), cards, codes };
};

const One = v.object({ id: field.id('Kies een code.') });

export const actions = {
	print: form(PrintCardsForm, async (given, event) => {
		const editor = personWho(event, mayWorkSomewhere);
		const { from, to } = await takeCards(editor, await findEditionOf(editor, event.params), given);
		redirect(303, `${event.url.pathname}?van=${from}&tot=${to}#gemaakt`);
	}),
	give: form(EntryCodeForm, async (given, event) => {
		const editor = personWho(event, mayWorkSomewhere);
		const { code } = await addEntryCode(editor, await findEditionOf(editor, event.params), given);
		// Shown once, on the page that comes back: it stands in no address of ours and in no list.
		return lookedAt({ action: '?/give', values: { made: code, of: given.name }, problems: [] });
	}),
	stop: form(One, async ({ id }, event) => {
		const editor = personWho(event, mayWorkSomewhere);
		await stopEntryCode(editor, await findEditionOf(editor, event.params), id);
		redirect(303, `${event.url.pathname}#invoercodes`);
	})
} satisfies Actions;
