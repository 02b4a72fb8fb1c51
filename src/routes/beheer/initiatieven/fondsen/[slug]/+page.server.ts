import { redirect } from '@sveltejs/kit';
import { sealOf } from '#lib/forms/seal.ts';
import { FundForm, FundYearForm } from '#lib/initiatives/fund.ts';
import { changeFund, findFund, fundWords, listFundYears, setFundYear } from '#lib/initiatives/funds.server.ts';
import { mayMakeFunds } from '#lib/initiatives/initiative.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { form } from '#lib/web/form.ts';
import { personWho } from '#lib/web/person.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	personWho(event, mayMakeFunds);
	const fund = await findFund(event.params.slug);
	const [years, neighbourhoods] = [await listFundYears(fund), await listNeighbourhoods()];
	return { fund, years, neighbourhoods, seal: sealOf(...fundWords(fund)), done: event.url.searchParams.has('bewaard') };
};

export const actions = {
	change: form(FundForm, async ({ basedOn, ...fund }, event) => {
		await changeFund(personWho(event, mayMakeFunds), event.params.slug!, fund, basedOn);
		redirect(303, `${event.url.pathname}?bewaard`);
	}),
	year: form(FundYearForm, async (year, event) => {
		await setFundYear(personWho(event, mayMakeFunds), event.params.slug!, year);
		redirect(303, `${event.url.pathname}?bewaard`);
	})
} satisfies Actions;
