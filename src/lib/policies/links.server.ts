import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { ChannelCount } from '#lib/contributions/by-channel.ts';
import type { Channel } from '#lib/contributions/channel.ts';
import { isCounting, isStanding, type Status } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { findings, findingSources } from '#lib/themes/tables.ts';
import { amendments, paragraphLinks } from './tables.ts';

/** The links of these versions, each with what it points at. Words that are not public are left out. */
export async function linksOf(versionIds: string[], paragraphIds?: string[], role?: 'source' | 'cause') {
	if (!versionIds.length || paragraphIds?.length === 0) return [];
	const rows = await selectLinks(versionIds, paragraphIds, role);
	const supporters = await voicesBehind(rows.flatMap(({ findingId }) => findingId ?? []));
	const behind = Map.groupBy(supporters, ({ findingId }) => findingId);
	return rows.map((row) => asLink(row, behind.get(row.findingId ?? '') ?? []));
}

/** What these paragraphs rest on, without its words: to count who is behind it. */
export async function sourcesOf(versionId: string, paragraphIds: string[]) {
	if (!paragraphIds.length) return [];
	const rows = await db
		.select({
			paragraphId: paragraphLinks.paragraphId,
			findingId: paragraphLinks.findingId,
			contributionId: paragraphLinks.contributionId,
			reason: paragraphLinks.reason,
			status: contributions.status
		})
		.from(paragraphLinks)
		.leftJoin(contributions, eq(contributions.id, paragraphLinks.contributionId))
		.where(
			and(
				eq(paragraphLinks.versionId, versionId),
				inArray(paragraphLinks.paragraphId, paragraphIds),
				eq(paragraphLinks.role, 'source')
			)
		)
		.orderBy(asc(paragraphLinks.id));
	return rows.map(({ contributionId: id, status, ...row }) => ({
		...row,
		contribution: id && status ? { id, status } : null
	}));
}

export type SourceLink = Awaited<ReturnType<typeof sourcesOf>>[number];

export type ParagraphLink = Awaited<ReturnType<typeof linksOf>>[number];

const selectLinks = (versionIds: string[], paragraphIds?: string[], role?: 'source' | 'cause') =>
	db
		.select({
			id: paragraphLinks.id,
			versionId: paragraphLinks.versionId,
			paragraphId: paragraphLinks.paragraphId,
			role: paragraphLinks.role,
			reason: paragraphLinks.reason,
			findingId: paragraphLinks.findingId,
			contributionId: paragraphLinks.contributionId,
			amendmentId: paragraphLinks.amendmentId,
			amendment: {
				id: amendments.id,
				number: amendments.number,
				title: amendments.title,
				proposedBy: amendments.proposedBy,
				vote: amendments.vote
			},
			number: findings.number,
			sentence: findings.sentence,
			dissent: findings.dissent,
			channel: contributions.channel,
			author: contributions.author,
			text: contributions.text,
			status: contributions.status
		})
		.from(paragraphLinks)
		.leftJoin(findings, eq(findings.id, paragraphLinks.findingId))
		.leftJoin(contributions, eq(contributions.id, paragraphLinks.contributionId))
		.leftJoin(amendments, eq(amendments.id, paragraphLinks.amendmentId))
		.where(
			and(
				inArray(paragraphLinks.versionId, versionIds),
				paragraphIds ? inArray(paragraphLinks.paragraphId, paragraphIds) : undefined,
				role ? eq(paragraphLinks.role, role) : undefined
			)
		)
		.orderBy(asc(paragraphLinks.id));

type Row = Awaited<ReturnType<typeof selectLinks>>[number];

/** So many contributions of one channel and one status. */
interface Voices {
	channel: Channel;
	status: Status;
	count: number;
}

function asLink(row: Row, supporters: Voices[]) {
	const { id, versionId, paragraphId, role, reason, findingId, contributionId, amendmentId, amendment } = row;
	const shown = row.status === 'public';
	const said = contributionId === null ? supporters : [{ channel: row.channel!, status: row.status!, count: 1 }];
	return {
		...{ id, versionId, paragraphId, role, reason, findingId, contributionId, amendmentId, amendment },
		/** The channels of what was said and still stands, also of what is confidential. */
		channels: said.filter(({ status }) => isStanding(status)).map(({ channel }) => channel),
		/** Whether there is something behind it that everybody may know of. */
		isKnown: said.some(({ status }) => isCounting(status)),
		finding:
			findingId === null
				? null
				: {
						id: findingId,
						number: row.number!,
						sentence: row.sentence!,
						dissent: row.dissent!,
						supporters: sum(supporters.filter(({ status }) => isCounting(status))),
						byChannel: byChannel(supporters.filter(({ status }) => isCounting(status)))
					},
		contribution:
			contributionId === null
				? null
				: {
						id: contributionId,
						channel: row.channel!,
						public: shown,
						status: row.status!,
						author: shown ? row.author! : '',
						text: shown ? row.text! : ''
					}
	};
}

const byChannel = (voices: Voices[]): ChannelCount[] =>
	[...Map.groupBy(voices, ({ channel }) => channel)].map(([channel, of]) => ({ channel, contributions: sum(of) }));

const sum = (voices: Voices[]) => voices.reduce((total, { count }) => total + count, 0);

/** How many contributions say what each finding says, by channel and by status: also what others may not count. */
async function voicesBehind(findingIds: string[]) {
	if (!findingIds.length) return [];
	return db
		.select({
			findingId: findingSources.findingId,
			channel: contributions.channel,
			status: contributions.status,
			count: count()
		})
		.from(findingSources)
		.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
		.where(and(inArray(findingSources.findingId, [...new Set(findingIds)]), eq(findingSources.stance, 'supports')))
		.groupBy(findingSources.findingId, contributions.channel, contributions.status)
		.orderBy(findingSources.findingId, contributions.channel, contributions.status);
}
