import { redirect } from '@sveltejs/kit';
import { listFunds } from '#lib/initiatives/funds.server.ts';
import { mayMakeFunds } from '#lib/initiatives/initiative.ts';
import {
	changeInitiativeSettings,
	InitiativeSettingsForm,
	readInitiativeSettings
} from '#lib/initiatives/settings.server.ts';
import { today } from '#lib/initiatives/today.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	personWho(event, mayMakeFunds);
	const done = event.url.searchParams.has('bewaard');
	return { funds: await listFunds(), rules: await readInitiativeSettings(), today: today(), done };
};

export const actions = {
	rules: form(InitiativeSettingsForm, async (rules, event) => {
		await changeInitiativeSettings(personWho(event, mayMakeFunds), rules);
		redirect(303, `${event.url.pathname}?bewaard`);
	})
} satisfies Actions;
