import { aliasedTable, and, asc, countDistinct, eq, ne } from 'drizzle-orm';
import type { PublicItem } from '#lib/agendas/public-agendas.server.ts';
import type { Channel } from '#lib/contributions/channel.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { codings } from '#lib/themes/tables.ts';
import { readAgreements, type AgreementView } from './agreements.server.ts';
import type { Assignment } from './assignment.ts';
import { listAllAgendas, type AgendaOfWijk } from './items.server.ts';

/** What one wijk asks, as far as everybody may read it. */
export interface AskedOfWijk {
	agenda: AgendaOfWijk;
	items: AskedItem[];
}

export interface AskedItem {
	item: PublicItem;
	agreement: AgreementView | undefined;
	/** What else was said in this wijk on the same subjects, by channel. */
	heard: { channel: Channel; count: number }[];
}

type Wanted = Pick<Assignment, 'organisation' | 'neighbourhoodIds'>;

/** Whether an item is about more than its own wijk: the platform passed it on. */
export const isWider = ({ item }: AskedItem) => item.details?.reach === 'wider';

/** The items of all wijken that ask something of this organisation; without one all that is not refused. */
export async function readAsked(
	consultationId: string,
	{ organisation, neighbourhoodIds }: Wanted
): Promise<AskedOfWijk[]> {
	const all = await listAllAgendas(consultationId);
	const wanted = all.filter(
		({ neighbourhood }) => !neighbourhoodIds.length || neighbourhoodIds.includes(neighbourhood.id)
	);
	const asked: AskedOfWijk[] = [];
	for (const agenda of wanted) {
		const items = await itemsOf(agenda, organisation);
		if (items.length) asked.push({ agenda, items });
	}
	return asked;
}

async function itemsOf(agenda: AgendaOfWijk, organisation: string): Promise<AskedItem[]> {
	const shown = agenda.items.filter(({ hidden }) => hidden === undefined);
	const agreed = await readAgreements(shown.map(({ id }) => id));
	const chosen = shown.filter((item) => asks(item, agreed.get(item.id)?.[0], organisation));
	const items: AskedItem[] = [];
	for (const item of chosen)
		items.push({ item, agreement: agreed.get(item.id)?.[0], heard: await heardAround(item, agenda.neighbourhood.id) });
	return items;
}

/** The municipality said that this organisation does it, or the wijk did. */
function asks({ details }: PublicItem, agreement: AgreementView | undefined, organisation: string) {
	if (agreement?.outcome === 'not') return false;
	const names = [agreement?.doneBy, agreement?.doneWith, details?.who].map((name) => name?.toLowerCase() ?? '');
	return !organisation || names.some((name) => name.includes(organisation.toLowerCase()));
}

const same = aliasedTable(codings, 'same');

async function heardAround({ contributionId }: PublicItem, neighbourhoodId: string): Promise<AskedItem['heard']> {
	return db
		.select({ channel: contributions.channel, count: countDistinct(contributions.id) })
		.from(codings)
		.innerJoin(same, eq(same.themeId, codings.themeId))
		.innerJoin(contributions, eq(contributions.id, same.contributionId))
		.where(
			and(
				eq(codings.contributionId, contributionId),
				ne(contributions.id, contributionId),
				eq(contributions.neighbourhoodId, neighbourhoodId),
				eq(contributions.status, 'public')
			)
		)
		.groupBy(contributions.channel)
		.orderBy(asc(contributions.channel));
}
