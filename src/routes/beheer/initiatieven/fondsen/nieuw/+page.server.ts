import { redirect } from '@sveltejs/kit';
import { NewFundForm } from '#lib/initiatives/fund.ts';
import { makeFund, thisYear } from '#lib/initiatives/funds.server.ts';
import { mayMakeFunds } from '#lib/initiatives/initiative.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	personWho(event, mayMakeFunds);
	return { neighbourhoods: await listNeighbourhoods(), year: thisYear() };
};

export const actions = {
	default: form(NewFundForm, async (fund, event) => {
		const slug = await makeFund(personWho(event, mayMakeFunds), fund);
		redirect(303, `/beheer/initiatieven/fondsen/${slug}?bewaard`);
	})
} satisfies Actions;
