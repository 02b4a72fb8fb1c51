import { findPlanOf } from '#lib/policies/clusters/plan-desk.server.ts';
import { personWho } from '#lib/web/person.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const writer = personWho(event, (person) => person !== undefined);
	const { policy, consultation } = await findPlanOf(writer, event.params.beleid);
	// The pages are those of the redactie, which has a menu.
	return { consultation, of: policy.title, menu: [] };
};
