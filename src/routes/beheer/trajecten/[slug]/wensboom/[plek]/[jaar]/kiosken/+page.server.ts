import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import * as field from '#lib/forms/fields.ts';
import { mayWorkSomewhere } from '#lib/people/person.ts';
import { form, lookedAt } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { findEditionOf } from '#lib/wishes/editions.server.ts';
import { AddKioskForm } from '#lib/wishes/kiosk/kiosk.ts';
import { addKiosk, stopWishKiosk } from '#lib/wishes/kiosk/kiosks.server.ts';
import { hangLate } from '#lib/wishes/kiosk/late.server.ts';
import { readKiosks } from '#lib/wishes/kiosk/overview.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const editor = personWho(event, mayWorkSomewhere);
	const edition = await findEditionOf(editor, event.params);
	return { edition, ...(await readKiosks(editor, edition)) };
};

const One = v.object({ id: field.id('Kies een van de lijst.') });

export const actions = {
	add: form(AddKioskForm, async (given, event) => {
		const editor = personWho(event, mayWorkSomewhere);
		const { code } = await addKiosk(editor, await findEditionOf(editor, event.params), given);
		// Shown once, on the page that comes back: it stands in no address and in no list.
		return lookedAt({ action: '?/add', values: { made: code, of: given.name }, problems: [] });
	}),
	stop: form(One, async ({ id }, event) => {
		const editor = personWho(event, mayWorkSomewhere);
		await stopWishKiosk(editor, await findEditionOf(editor, event.params), id);
		redirect(303, event.url.pathname);
	}),
	hang: form(One, async ({ id }, event) => {
		const editor = personWho(event, mayWorkSomewhere);
		await hangLate(editor, await findEditionOf(editor, event.params), id);
		redirect(303, `${event.url.pathname}#te-laat`);
	})
} satisfies Actions;
