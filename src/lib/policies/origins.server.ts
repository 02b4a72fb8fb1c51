import { and, asc, eq, inArray } from 'drizzle-orm';
import { saidHref } from '#lib/contributions/address.ts';
import type { ChannelCount } from '#lib/contributions/by-channel.ts';
import type { Channel } from '#lib/contributions/channel.ts';
import { counting, type Status } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { countByChannelBehind } from '#lib/themes/by-channel.server.ts';
import { firstSources } from '#lib/themes/sources.server.ts';
import { findingSources } from '#lib/themes/tables.ts';
import { chunks } from '#lib/themes/themes.server.ts';
import type { Amendment } from './amendment.ts';
import { countBehind } from './behind.server.ts';
import type { ParagraphLink, SourceLink } from './links.server.ts';
import { IN_TURN, inTurn } from './quotes-in-turn.ts';

/** What somebody said in public, and its own address. */
export interface Quote {
	id: string;
	channel: Channel;
	author: string;
	text: string;
	href: string;
}

export interface OriginFinding {
	id: string;
	number: number;
	sentence: string;
	/** What others say against it. */
	dissent: string;
	supporters: number;
	/** Who said it, by channel. How many people those are is counted where one reads of this paragraph alone. */
	byChannel: ChannelCount[];
	quotes: Quote[];
}

/** What a paragraph rests on, or what made it change, as one reads it. */
export interface Origin {
	/** How many different contributions there are behind it; a moderator may still have to look at some. */
	count: number;
	findings: OriginFinding[];
	quotes: Quote[];
	/** How many more public contributions there are than are quoted. */
	more: number;
	/** The channels of contributions whose words are not public. What is confidential is not among them. */
	unseen: Channel[];
	/** What the council adopted, of which it came. */
	amendments: Pick<Amendment, 'id' | 'number' | 'title' | 'proposedBy' | 'vote'>[];
	/** Why the municipality itself put it there. */
	reasons: string[];
}

/** Of each finding; the page of one paragraph shows more. */
export const QUOTES_BESIDE_TEXT = 2;

/** An origin for each group of links. `most`: so many quotes of each finding. */
export async function originsOf(groups: ParagraphLink[][], consultationSlug: string, most: number): Promise<Origin[]> {
	const links = groups.flat();
	const counts = await countBehind(groups);
	const shown = await quotesOf(
		links.flatMap(({ findingId }) => findingId ?? []),
		groups.length > 1 ? most * IN_TURN : most
	);
	const next = inTurn<Omit<Quote, 'href'>>(most);
	const asQuote = ({ id, channel, author, text }: Omit<Quote, 'href'>): Quote => ({
		...{ id, channel, author, text },
		href: saidHref(consultationSlug, id)
	});
	const isInFinding = (group: ParagraphLink[], id: string) =>
		group.some(({ findingId }) => shown.get(findingId ?? '')?.some((said) => said.id === id));
	const alone = (group: ParagraphLink[]) =>
		group.flatMap(({ contribution }) =>
			contribution?.public && !isInFinding(group, contribution.id) ? contribution : []
		);
	return groups.map((group, i) => ({
		count: counts[i]!,
		findings: group.flatMap(({ finding }) =>
			finding
				? {
						...finding,
						quotes: next(finding.id, shown.get(finding.id) ?? []).map(asQuote)
					}
				: []
		),
		quotes: alone(group)
			.slice(0, ALONE * most)
			.map(asQuote),
		more: Math.max(0, alone(group).length - ALONE * most),
		unseen: group.flatMap(({ contribution }) => (contribution && isUnseen(contribution) ? contribution.channel : [])),
		amendments: group.flatMap(({ amendment }) => amendment ?? []),
		reasons: group.flatMap((link) => (isOfMunicipality(link) ? link.reason : []))
	}));
}

/** So many times `most` are quoted of what stands behind something by itself, without a rode draad. */
const ALONE = 3;

/** The same, with how many people said each of the findings. */
export async function withPeople(origins: Origin[]): Promise<Origin[]> {
	const ids = origins.flatMap(({ findings }) => findings.map(({ id }) => id));
	const by = await countByChannelBehind(ids, counting);
	return origins.map((origin) => ({
		...origin,
		findings: origin.findings.map((finding) => ({ ...finding, byChannel: by.get(finding.id)!.supports }))
	}));
}

/** An origin of which only is told how much there is. */
export const countedOnly = (links: SourceLink[], count: number): Origin => ({
	...{ count, findings: [], quotes: [], more: 0, unseen: [], amendments: [] },
	reasons: links.flatMap(({ findingId, contribution, reason }) => (findingId || contribution ? [] : reason))
});

const isOfMunicipality = ({ findingId, contributionId, amendmentId }: ParagraphLink) =>
	!findingId && !contributionId && !amendmentId;

const isUnseen = ({ status }: { status: Status }) => status !== 'public' && status !== 'confidential';

/** The first public words that say what each of these findings says. */
async function quotesOf(findingIds: string[], most: number) {
	const first = await firstSources(
		findingIds,
		most,
		and(eq(findingSources.stance, 'supports'), eq(contributions.status, 'public'))
	);
	const said = new Map<string, Omit<Quote, 'href'>>();
	for (const ids of chunks([...new Set([...first.values()].flat())])) {
		const { id, channel, author, text } = contributions;
		const rows = await db
			.select({ id, channel, author, text })
			.from(contributions)
			.where(inArray(id, ids))
			.orderBy(asc(id));
		for (const row of rows) said.set(row.id, row);
	}
	return new Map([...first].map(([findingId, ids]) => [findingId, ids.map((id) => said.get(id)!)]));
}
