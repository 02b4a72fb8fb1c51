import { and, count, countDistinct, eq, gt, inArray, isNotNull, isNull, lte, ne, or, sql, sum } from 'drizzle-orm';
import { now } from '#lib/clock.ts';
import type { ChannelCount } from '#lib/contributions/by-channel.ts';
import { supportable, type Channel } from '#lib/contributions/channel.ts';
import { counting } from '#lib/contributions/status.ts';
import { contributions, supports } from '#lib/contributions/tables.ts';
import { isTalk } from '#lib/meetings/kinds.ts';
import { meetings } from '#lib/meetings/tables.ts';
import { questionnaires, questionnaireVersions, responses } from '#lib/questionnaires/tables.ts';
import { db } from '#lib/storage/index.ts';
import { dayOf } from '#lib/text/dates.ts';

/**
 * How many people a consultation heard by each channel. `said`: the contributions that count, which were counted already.
 * Of a vragenlijst who sent it in, of a meeting who was there; of the rest who said something, and apart who finds the
 * same.
 */
export async function countHeard(consultationId: string, said: readonly Said[]): Promise<ChannelCount[]> {
	const [more, supporters] = [await countMore(consultationId), await countSupporters(consultationId)];
	const [sent, gathered] = [await countSent(consultationId), await countGathered(consultationId)];
	const saidBy = (channel: Channel) => of(said, channel) + of(more, channel);
	// Of a meeting the same people can stand behind more than one part: who came is the number, where it is known.
	const isKnown = gathered.people + gathered.talkers > 0;
	const people: Partial<Record<Channel, number>> = {
		...{ questionnaire: sent, meeting: isKnown ? gathered.people : saidBy('meeting') }
	};
	const channels = new Set([...said.map(({ channel }) => channel), ...(sent ? (['questionnaire'] as const) : [])]);
	if (gathered.meetings || gathered.talkers) channels.add('meeting');
	return [...channels].sort().map((channel) => ({
		...{ channel, contributions: of(said, channel), people: people[channel] ?? saidBy(channel) },
		...(of(supporters, channel) ? { supporters: of(supporters, channel) } : {}),
		...(channel === 'meeting' ? { meetings: gathered.meetings } : {}),
		...(channel === 'meeting' && gathered.talkers ? { talkers: gathered.talkers } : {})
	}));
}

/** What counts of a consultation, by channel: for who did not count it yet. */
export const countStanding = (consultationId: string): Promise<Said[]> =>
	db
		.select({ channel: contributions.channel, count: count() })
		.from(contributions)
		.where(and(eq(contributions.consultationId, consultationId), inArray(contributions.status, counting)))
		.groupBy(contributions.channel)
		.orderBy(contributions.channel);

interface Said {
	channel: Channel;
	count: number;
}

const of = (counts: readonly Said[], wanted: Channel) => counts.find(({ channel }) => channel === wanted)?.count ?? 0;

/** How many people more than one each stand behind what was said: of the few of which that is so. */
async function countMore(consultationId: string): Promise<Said[]> {
	const rows = await db
		.select({ channel: contributions.channel, more: sum(sql`${contributions.voices} - 1`) })
		.from(contributions)
		.where(
			and(
				eq(contributions.consultationId, consultationId),
				inArray(contributions.status, counting),
				// Not as a parameter: the index is there for this condition as it stands.
				sql`${contributions.voices} > 1`
			)
		)
		.groupBy(contributions.channel)
		.orderBy(contributions.channel);
	return rows.map(({ channel, more }) => ({ channel, count: Number(more) }));
}

/** Who finds the same, once each. */
const countSupporters = (consultationId: string): Promise<Said[]> =>
	db
		.select({ channel: contributions.channel, count: countDistinct(supports.supporterHash) })
		.from(contributions)
		.innerJoin(supports, eq(supports.contributionId, contributions.id))
		.where(
			and(
				eq(contributions.consultationId, consultationId),
				inArray(contributions.status, counting),
				inArray(contributions.channel, supportable)
			)
		)
		.groupBy(contributions.channel)
		.orderBy(contributions.channel);

/** As it stands at each vragenlijst: also who took the answers back later, since nobody is told who did. */
async function countSent(consultationId: string) {
	const [row] = await db
		.select({ sent: count() })
		.from(responses)
		.innerJoin(questionnaireVersions, eq(questionnaireVersions.id, responses.versionId))
		.innerJoin(questionnaires, eq(questionnaires.id, questionnaireVersions.questionnaireId))
		.where(
			and(
				eq(questionnaires.consultationId, consultationId),
				ne(questionnaires.status, 'draft'),
				isNotNull(responses.submittedAt)
			)
		)
		.orderBy(count());
	return row?.sent ?? 0;
}

/** Meetings that were held, and talks with one or a few, and how many people came. */
async function countGathered(consultationId: string) {
	const isHeld = and(
		eq(meetings.status, 'published'),
		lte(meetings.heldOn, dayOf(now())),
		isNull(meetings.cancelledAt)
	);
	const rows = await db
		.select({ kind: meetings.kind, count: count(), people: sum(meetings.attendance) })
		.from(meetings)
		.where(
			and(
				eq(meetings.consultationId, consultationId),
				gt(meetings.attendance, 0),
				or(ne(meetings.kind, 'meeting'), isHeld)
			)
		)
		.groupBy(meetings.kind)
		.orderBy(meetings.kind);
	const sumOf = (some: typeof rows) => some.reduce((total, { people }) => total + Number(people), 0);
	const halls = rows.filter((one) => !isTalk(one));
	return { meetings: halls[0]?.count ?? 0, people: sumOf(halls), talkers: sumOf(rows.filter(isTalk)) };
}
