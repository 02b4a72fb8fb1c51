import type { PublicItem } from '#lib/agendas/public-agendas.server.ts';
import type { ChannelCount } from '#lib/contributions/by-channel.ts';
import { readAgreements, type AgreementView } from './agreements.server.ts';
import type { Assignment } from './assignment.ts';
import { type BehindItem, readBehindItems } from './behind.server.ts';
import { countHeardAround } from './heard.server.ts';
import { listAllAgendas, type AgendaOfWijk } from './items.server.ts';

/** What one wijk asks, as far as everybody may read it. */
export interface AskedOfWijk {
	agenda: AgendaOfWijk;
	items: AskedItem[];
}

export interface AskedItem {
	item: PublicItem;
	agreement: AgreementView | undefined;
	behind: BehindItem;
	/** What else was said in this wijk on the same subjects, by channel. */
	heard: ChannelCount[];
}

type Wanted = Pick<Assignment, 'organisation' | 'neighbourhoodIds'>;

/** Whether an item is about more than its own wijk: the platform passed it on. */
export const isWider = ({ item }: AskedItem) => item.details?.reach === 'wider';

/**
 * The items of all wijken that ask something of this organisation; without one all that is not refused. In as many
 * questions for all wijken as for one.
 */
export async function readAsked(consultationId: string, wanted: Wanted): Promise<AskedOfWijk[]> {
	const agendas = await listWanted(consultationId, wanted);
	const shown = agendas.flatMap((agenda) =>
		agenda.items.filter(({ hidden }) => hidden === undefined).map((item) => ({ agenda, item }))
	);
	const agreed = await readAgreements(shown.map(({ item }) => item.id));
	const agreementOn = ({ id }: PublicItem) => agreed.get(id)?.[0];
	const chosen = shown.filter(({ item }) => asks(item, agreementOn(item), wanted.organisation));
	const behind = await readBehindItems(chosen);
	const heard = await countHeardAround(chosen.map(({ item }) => item.contributionId));
	return [...Map.groupBy(chosen, ({ agenda }) => agenda)].map(([agenda, of]) => ({
		agenda,
		items: of.map(({ item }) => ({
			...{ item, agreement: agreementOn(item), behind: behind.get(item.id)! },
			heard: heard.get(item.contributionId) ?? []
		}))
	}));
}

const listWanted = async (consultationId: string, { neighbourhoodIds }: Wanted) =>
	(await listAllAgendas(consultationId)).filter(
		({ neighbourhood }) => !neighbourhoodIds.length || neighbourhoodIds.includes(neighbourhood.id)
	);

/** The municipality said that this organisation does it, or the wijk did. */
function asks({ details }: PublicItem, agreement: AgreementView | undefined, organisation: string) {
	if (agreement?.outcome === 'not') return false;
	const names = [agreement?.doneBy, agreement?.doneWith, details?.who].map((name) => name?.toLowerCase() ?? '');
	return !organisation || names.some((name) => name.includes(organisation.toLowerCase()));
}
