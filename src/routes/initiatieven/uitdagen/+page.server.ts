import { challenge } from '#lib/initiatives/asking.server.ts';
import { followHref } from '#lib/initiatives/finding.server.ts';
import { ChallengeForm } from '#lib/initiatives/initiative.ts';
import { readInitiativeSettings } from '#lib/initiatives/settings.server.ts';
import { limit } from '#lib/limits/limit.ts';
import { listNeighbourhoods } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { visitorAddress } from '#lib/web/address.ts';
import { form } from '#lib/web/form.ts';
import { handOver } from '#lib/web/receipt.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { challengeRule: rule, challengeWeeks: weeks } = await readInitiativeSettings();
	return { rule, weeks, neighbourhoods: await listNeighbourhoods() };
};

export const actions = {
	default: form(ChallengeForm, async (asked, event) => {
		limit('hand-in', visitorAddress(event), { most: 60, perSeconds: 600 });
		const code = await challenge(asked);
		handOver(event, code, asked.onceKey, `${followHref(code)}/ontvangen`);
	})
} satisfies Actions;
