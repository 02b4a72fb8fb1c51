import { and, count, eq, inArray, type SQL } from 'drizzle-orm';
import type { Channel } from '#lib/contributions/channel.ts';
import type { Status } from '#lib/contributions/status.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { isAnswered } from '#lib/replies/answered.server.ts';
import { db } from '#lib/storage/index.ts';

/** Counts that everybody may see. What is confidential is not in them: nobody learns that it is there. */
export interface PublicCounts {
	/** Of what is public or still waits for a moderator. */
	answered: number;
	total: number;
	pending: number;
	hidden: number;
	withdrawn: number;
	/** Of what is public or waits for a moderator, by channel. */
	channels: { channel: Channel; count: number }[];
}

export async function countInPublic(consultationIds: string[]): Promise<Map<string, PublicCounts>> {
	const groups = await countGroups(consultationIds);
	return new Map(consultationIds.map((id) => [id, asCounts(groups.filter((one) => one.consultationId === id))]));
}

/** The same of one consultation, by who counted already what is public and answered; and the channels of what is public. */
export async function countAround(consultationId: string, answeredInPublic: number) {
	const ofThis = eq(contributions.consultationId, consultationId);
	const groups = await countBy(ofThis);
	const waiting = and(ofThis, eq(contributions.status, 'pending'), isAnswered());
	const counts = asCounts(groups.map((group) => ({ ...group, answered: 0 })));
	return {
		counts: { ...counts, answered: answeredInPublic + (await db.$count(contributions, waiting)) },
		channels: groups.flatMap(({ status, channel }) => (status === 'public' ? channel : [])).sort()
	};
}

function asCounts(groups: Group[]): PublicCounts {
	const of = (...statuses: Status[]) => groups.filter(({ status }) => statuses.includes(status));
	const count = (...statuses: Status[]) => of(...statuses).reduce((sum, group) => sum + group.count, 0);
	return {
		answered: of('pending', 'public').reduce((sum, { answered }) => sum + answered, 0),
		total: count('pending', 'public'),
		pending: count('pending'),
		hidden: count('hidden'),
		withdrawn: count('withdrawn'),
		channels: [...Map.groupBy(of('pending', 'public'), ({ channel }) => channel)].map(([channel, some]) => ({
			channel,
			count: some.reduce((sum, group) => sum + group.count, 0)
		}))
	};
}

type Group = Awaited<ReturnType<typeof countGroups>>[number];

async function countGroups(consultationIds: string[]) {
	const among = inArray(contributions.consultationId, consultationIds);
	const answered = await countBy(and(among, isAnswered())!);
	return (await countBy(among)).map((group) => ({
		...group,
		answered: answered.find((one) => isSame(one, group))?.count ?? 0
	}));
}

const group = {
	consultationId: contributions.consultationId,
	status: contributions.status,
	channel: contributions.channel
};

const countBy = (where: SQL) =>
	db
		.select({ ...group, count: count() })
		.from(contributions)
		.where(where)
		.groupBy(group.consultationId, group.status, group.channel)
		.orderBy(group.consultationId, group.status, group.channel);

type Kind = Omit<Awaited<ReturnType<typeof countBy>>[number], 'count'>;

const isSame = (a: Kind, b: Kind) =>
	a.consultationId === b.consultationId && a.status === b.status && a.channel === b.channel;
