import type { PublicAgenda, PublicItem } from '#lib/agendas/public-agendas.server.ts';
import type { ChannelCount } from '#lib/contributions/by-channel.ts';
import { counting } from '#lib/contributions/status.ts';
import { linksOf, type ParagraphLink } from '#lib/policies/links.server.ts';
import { countByChannelBehind } from '#lib/themes/by-channel.server.ts';
import { countPeopleOf } from '#lib/themes/people-of.server.ts';

/** How the platform of a wijk knows that an item is wanted. */
export interface BehindItem {
	/** Each with who said it, by channel. */
	findings: { sentence: string; counts: ChannelCount[] }[];
	/** Who said it in words that the item rests on itself. */
	said: ChannelCount[];
	/** In the words of the platform. */
	reasons: string[];
}

interface Placed {
	agenda: Pick<PublicAgenda, 'version'>;
	item: Pick<PublicItem, 'id'>;
}

/** For each of these items, by its id, in as many questions as for one. */
export async function readBehindItems(placed: Placed[]): Promise<Map<string, BehindItem>> {
	const versions = [...new Set(placed.map(({ agenda }) => agenda.version.id))];
	const ids = placed.map(({ item }) => item.id);
	const links = Map.groupBy(await linksOf(versions, ids, 'source'), ({ paragraphId }) => paragraphId);
	const groups = ids.map((id) => links.get(id) ?? []);
	const found = await countByChannelBehind(
		groups.flat().flatMap(({ findingId }) => findingId ?? []),
		counting
	);
	const said = await countPeopleOf(groups.map((group) => group.flatMap(({ contributionId }) => contributionId ?? [])));
	return new Map(
		ids.map((id, i) => [
			id,
			{ findings: findingsIn(groups[i]!, found), said: said[i]!, reasons: reasonsIn(groups[i]!) }
		])
	);
}

const findingsIn = (links: ParagraphLink[], found: Awaited<ReturnType<typeof countByChannelBehind>>) =>
	links.flatMap(({ finding }) =>
		finding ? [{ sentence: finding.sentence, counts: found.get(finding.id)?.supports ?? [] }] : []
	);

const reasonsIn = (links: ParagraphLink[]) => links.flatMap(({ reason }) => reason || []);
