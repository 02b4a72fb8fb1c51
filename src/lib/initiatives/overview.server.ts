import { now } from '#lib/clock.ts';
import { listNeighbourhoods, type Neighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { dayOf } from '#lib/text/dates.ts';
import { closedBecause } from './fund.ts';
import { listFunds } from './funds.server.ts';
import { listPublicInitiatives, tallyInitiatives } from './public.server.ts';

/** All funds and all that everybody may read, by wijk in their order; `slug`: of one wijk only. */
export async function readOverview(slug: string | null) {
	const [wijken, all] = [await listNeighbourhoods(), await listPublicInitiatives()];
	const inWijk = (of: string | undefined) => all.filter(({ neighbourhood }) => neighbourhood?.slug === of);
	const groups = [
		...wijken.map(({ slug, name }) => ({ slug, name, initiatives: inWijk(slug) })),
		{ slug: '', name: 'In meer wijken', initiatives: inWijk(undefined) }
	].filter(({ initiatives }) => initiatives.length);
	const chosen = groups.some((group) => group.slug === slug) ? slug : null;
	return {
		funds: await listFunds(),
		groups,
		chosen,
		today: dayOf(now()),
		money: await tallyInitiatives({ kind: 'fund' }),
		challenges: await tallyInitiatives({ kind: 'challenge' })
	};
}

/** What inwoners of a wijk do themselves, and of which funds they can ask money now. */
export async function readForWijk({ id }: Pick<Neighbourhood, 'id'>) {
	const open = (await listFunds()).filter((fund) => !closedBecause(fund, dayOf(now())));
	return {
		initiatives: await listPublicInitiatives({ neighbourhoodId: id }),
		funds: open.filter(({ neighbourhoodId }) => !neighbourhoodId || neighbourhoodId === id)
	};
}
