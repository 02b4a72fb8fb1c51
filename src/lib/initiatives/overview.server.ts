import { now } from '#lib/clock.ts';
import { listNeighbourhoods, type Neighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { dayOf } from '#lib/text/dates.ts';
import { closedBecause } from './fund.ts';
import { listFunds } from './funds.server.ts';
import { countByWijk, listPublicInitiatives, pageOfInitiatives, tallyInitiatives } from './public.server.ts';

/** Where a plan is in more wijken than one. */
const MORE = { id: '', slug: '', name: 'In meer wijken' };

/** All funds and a page of what everybody may read, by wijk in their order; `slug`: of one wijk only. */
export async function readOverview(slug: string | null, at: number) {
	const counts = await countByWijk();
	const places = [...(await listNeighbourhoods()), MORE].filter(({ id }) => counts.has(id));
	const chosen = places.find((place) => place.slug === slug);
	const { initiatives, ...turning } = await pageOfInitiatives(chosen ? { neighbourhoodId: chosen.id || null } : {}, at);
	const inPlace = (of: string) => initiatives.filter(({ neighbourhood }) => (neighbourhood?.slug ?? '') === of);
	return {
		...turning,
		funds: await listFunds(),
		places: places.map(({ slug, name }) => ({ slug, name })),
		groups: places
			.map(({ slug, name }) => ({ slug, name, initiatives: inPlace(slug) }))
			.filter(({ initiatives }) => initiatives.length),
		chosen: chosen?.slug ?? null,
		today: dayOf(now()),
		money: await tallyInitiatives({ kind: 'fund' }),
		challenges: await tallyInitiatives({ kind: 'challenge' })
	};
}

/** On the page of a wijk. */
const NEWEST = 6;

/** What inwoners of a wijk began last, how much there is in all, and of which funds they can ask money now. */
export async function readForWijk({ id, slug }: Pick<Neighbourhood, 'id' | 'slug'>) {
	const open = (await listFunds()).filter((fund) => !closedBecause(fund, dayOf(now())));
	const initiatives = await listPublicInitiatives({ neighbourhoodId: id }, NEWEST);
	return {
		initiatives,
		all: (await countByWijk()).get(id) ?? 0,
		slug,
		funds: open.filter(({ neighbourhoodId }) => !neighbourhoodId || neighbourhoodId === id)
	};
}
