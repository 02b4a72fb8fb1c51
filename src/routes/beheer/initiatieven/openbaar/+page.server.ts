import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { pageOf } from '#lib/chain/paging.ts';
import * as field from '#lib/forms/fields.ts';
import { hideWords, listForModerator, showWords } from '#lib/initiatives/hiding.server.ts';
import { HideForm, mayHideWords } from '#lib/initiatives/initiative.ts';
import { form } from '#lib/web/form.ts';
import { withoutAction } from '#lib/web/here.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => listForModerator(personWho(event, mayHideWords), pageOf(event.url));

export const actions = {
	hide: form(HideForm, async ({ id, reason }, event) => {
		await hideWords(personWho(event, mayHideWords), id, reason);
		redirect(303, `${event.url.pathname}${withoutAction(event.url)}#plan-${id}`);
	}),
	show: form(v.object({ id: field.id('Kies een plan.') }), async ({ id }, event) => {
		await showWords(personWho(event, mayHideWords), id);
		redirect(303, `${event.url.pathname}${withoutAction(event.url)}#plan-${id}`);
	})
} satisfies Actions;
