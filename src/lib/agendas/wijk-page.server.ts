import { findNeighbourhood, type Neighbourhood } from '#lib/neighbourhoods/neighbourhoods.server.ts';
import { wholeText } from '#lib/policies/reading-view.ts';
import { readDocument, readParagraph } from '#lib/policies/reading.server.ts';
import { repliesTo } from '#lib/replies/replies.server.ts';
import { findPublicItem, listPublicAgendas } from './public-agendas.server.ts';
import { countUnseenReactions, listReactions } from './reactions.server.ts';

/** The agendas of a wijk with what the municipality and inwoners say of each item; of the newest its analysis too. */
export async function readAgendas(neighbourhood: Pick<Neighbourhood, 'id'>) {
	const agendas = await listPublicAgendas(neighbourhood);
	const [newest] = agendas;
	const items = agendas.flatMap(({ items }) => items);
	return {
		agendas,
		/** As everybody reads it, also who may read more. */
		analysis: newest ? analysisOf(await readDocument(newest.slug, undefined, undefined, wholeText)) : [],
		replies: await repliesTo(items.map(({ contributionId }) => contributionId)),
		reactions: Map.groupBy(await listReactions(items), ({ itemId }) => itemId)
	};
}

/** The chapters without the items, which stand by themselves. */
const analysisOf = ({ chapters }: Awaited<ReturnType<typeof readDocument>>) =>
	chapters
		.map(({ heading, paragraphs }) => ({ heading, paragraphs: paragraphs.filter(({ kind }) => kind !== 'item') }))
		.filter(({ paragraphs }) => paragraphs.length);

export type Analysis = ReturnType<typeof analysisOf>;

/** One item with what it rests on, how its words came to be, the answer and the reactions. */
export async function readItemPage(slug: string, itemId: string) {
	const neighbourhood = await findNeighbourhood(slug);
	const { agenda, item } = await findPublicItem(neighbourhood, itemId);
	const number = item.gone?.number ?? agenda.version.number;
	const { origin, history, policy } = await readParagraph(agenda.slug, String(number), itemId, undefined);
	return {
		...{ neighbourhood, agenda, item, origin, history, by: policy.by },
		reply: (await repliesTo([item.contributionId])).get(item.contributionId),
		reactions: await listReactions([item]),
		unseen: await countUnseenReactions(item)
	};
}
