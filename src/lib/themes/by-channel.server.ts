import { and, asc, count, countDistinct, eq, inArray, sql, sum } from 'drizzle-orm';
import { peopleOrFew, type ChannelCount } from '#lib/contributions/by-channel.ts';
import { isSupportable, supportable, type Channel } from '#lib/contributions/channel.ts';
import type { Status } from '#lib/contributions/status.ts';
import { contributions, supports } from '#lib/contributions/tables.ts';
import { isTalk, type MeetingKind } from '#lib/meetings/kinds.ts';
import { meetingContributions, meetings } from '#lib/meetings/tables.ts';
import { db } from '#lib/storage/index.ts';
import type { Stance } from './stance.ts';
import { findingSources } from './tables.ts';

/** Who say what a finding says, and who do not agree with it. */
export type BehindFinding = Record<Stance, ChannelCount[]>;

/**
 * How many people stand behind each finding, and against it, by channel. Who gave several answers in one vragenlijst is
 * one person, and so is who supports several wishes. Of what has these statuses.
 */
export async function countByChannelBehind(
	findingIds: string[],
	statuses: readonly Status[]
): Promise<Map<string, BehindFinding>> {
	const ids = [...new Set(findingIds)];
	const among = and(inArray(findingSources.findingId, ids), inArray(contributions.status, statuses));
	const said = ids.length ? await countSaid(among) : [];
	const supporters = said.some(({ channel }) => isSupportable(channel)) ? await countSupporters(among) : [];
	const held = said.some(({ channel }) => channel === 'meeting') ? await readMeetings(among) : [];
	const of = (id: string, stance: Stance) =>
		said
			.filter((one) => one.findingId === id && one.stance === stance)
			.map((one) => {
				const also = supporters.find((other) => isSame(other, one) && other.channel === one.channel)?.count ?? 0;
				const count = asCount(one, also);
				return one.channel === 'meeting'
					? inMeetings(
							count,
							held.filter((other) => isSame(other, one))
						)
					: count;
			});
	return new Map(ids.map((id) => [id, { supports: of(id, 'supports'), dissents: of(id, 'dissents') }]));
}

/**
 * What was said in a talk with one or a few is told apart from what was said in a hall. From one meeting there are never
 * more people than came: the same people can stand behind more than one part of the verslag.
 */
function inMeetings(count: ChannelCount, held: Held[]): ChannelCount {
	const total = (some: Held[], of: (one: Held) => number) => some.reduce((sum, one) => sum + of(one), 0);
	const voices = (one: Held) => Number(one.voices);
	const peopleIn = (one: Held) => (one.attendance ? Math.min(voices(one), one.attendance) : voices(one));
	const elsewhere = (typeof count.people === 'number' ? count.people : 0) - total(held, voices);
	const [talks, halls] = [held.filter(isTalk), held.filter((one) => !isTalk(one))];
	const talkers = total(talks, peopleIn);
	return {
		...{ ...count, people: elsewhere + total(halls, peopleIn), meetings: halls.length },
		...(talkers ? { talkers } : {})
	};
}

type Condition = ReturnType<typeof and>;

interface Side {
	findingId: string;
	stance: Stance;
}

interface Said extends Side {
	channel: Channel;
	contributions: number;
	senders: number;
	voices: string | number | null;
}

function asCount({ channel, contributions, senders, voices }: Said, supporters: number): ChannelCount {
	const people = senders + Number(voices) - contributions;
	const shown = channel === 'questionnaire' ? peopleOrFew(people, contributions) : people;
	return { channel, contributions, people: shown, ...(supporters ? { supporters } : {}) };
}

const isSame = (a: Side, b: Side) => a.findingId === b.findingId && a.stance === b.stance;

const countSaid = (among: Condition): Promise<Said[]> =>
	db
		.select({
			findingId: findingSources.findingId,
			stance: findingSources.stance,
			channel: contributions.channel,
			contributions: count(),
			senders: countDistinct(sql`coalesce(${contributions.receiptId}, ${contributions.id})`),
			voices: sum(contributions.voices)
		})
		.from(findingSources)
		.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
		.where(among)
		.groupBy(findingSources.findingId, findingSources.stance, contributions.channel)
		.orderBy(asc(findingSources.findingId), asc(findingSources.stance), asc(contributions.channel));

const countSupporters = (among: Condition) =>
	db
		.select({
			findingId: findingSources.findingId,
			stance: findingSources.stance,
			channel: contributions.channel,
			count: countDistinct(supports.supporterHash)
		})
		.from(findingSources)
		.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
		.innerJoin(supports, eq(supports.contributionId, contributions.id))
		.where(and(among, inArray(contributions.channel, supportable)))
		.groupBy(findingSources.findingId, findingSources.stance, contributions.channel)
		.orderBy(asc(findingSources.findingId), asc(findingSources.stance), asc(contributions.channel));

interface Held extends Side {
	kind: MeetingKind;
	attendance: number;
	voices: string | number | null;
}

/** One row for each meeting. */
const readMeetings = (among: Condition): Promise<Held[]> =>
	db
		.select({
			findingId: findingSources.findingId,
			stance: findingSources.stance,
			kind: meetings.kind,
			attendance: meetings.attendance,
			voices: sum(contributions.voices)
		})
		.from(findingSources)
		.innerJoin(contributions, eq(contributions.id, findingSources.contributionId))
		.innerJoin(meetingContributions, eq(meetingContributions.contributionId, contributions.id))
		.innerJoin(meetings, eq(meetings.id, meetingContributions.meetingId))
		.where(among)
		.groupBy(findingSources.findingId, findingSources.stance, meetings.id)
		.orderBy(asc(findingSources.findingId), asc(findingSources.stance), asc(meetings.id));
