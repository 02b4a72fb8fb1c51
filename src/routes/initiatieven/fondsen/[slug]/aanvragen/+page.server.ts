import { askForMoney } from '#lib/initiatives/asking.server.ts';
import { followHref } from '#lib/initiatives/finding.server.ts';
import { findFund } from '#lib/initiatives/funds.server.ts';
import { AskForm } from '#lib/initiatives/initiative.ts';
import { today } from '#lib/initiatives/today.ts';
import { limit } from '#lib/limits/limit.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import { handOver } from '#lib/web/receipt.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => ({
	fund: await findFund(params.slug),
	today: today(),
	neighbourhoods: await listNeighbourhoods()
});

export const actions = {
	default: form(AskForm, async (asked, event) => {
		limit('hand-in', visitorAddress(event), { most: 60, perSeconds: 600 });
		const code = await askForMoney(await findFund(event.params.slug!), asked);
		handOver(event, code, asked.onceKey, `${followHref(code)}/ontvangen`);
	})
} satisfies Actions;
