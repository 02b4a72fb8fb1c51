import { redirect } from '@sveltejs/kit';
import { readOffers } from '#lib/wishes/offers.server.ts';
import { decideAdoption, endAdoption } from '#lib/wishes/adopting.server.ts';
import { DecideForm, EndForm } from '#lib/wishes/adoption.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import { findEdition } from '#lib/wishes/wishes.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) =>
	readOffers(locals.person, await findEdition(params.plek, params.jaar, locals.person));

export const actions = {
	decide: form(DecideForm, async (decision, event) => {
		await decideAdoption(personWho(event, Boolean), decision);
		redirect(303, event.url.pathname);
	}),
	end: form(EndForm, async ({ id, reason }, event) => {
		await endAdoption(personWho(event, Boolean), id, reason);
		redirect(303, event.url.pathname);
	})
} satisfies Actions;
