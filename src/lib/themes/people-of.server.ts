import { and, asc, eq, inArray } from 'drizzle-orm';
import { peopleOrFew, type ChannelCount } from '#lib/contributions/by-channel.ts';
import { counting } from '#lib/contributions/status.ts';
import { contributions, supports } from '#lib/contributions/tables.ts';
import { isTalk } from '#lib/meetings/kinds.ts';
import { meetingContributions, meetings } from '#lib/meetings/tables.ts';
import { db } from '#lib/storage/index.ts';

/** How many people said these things themselves, by channel, for each group of ids. Counted as behind a finding. */
export async function countPeopleOf(groups: string[][]): Promise<ChannelCount[][]> {
	const ids = [...new Set(groups.flat())];
	const [rows, also] = ids.length ? [await readSaid(ids), await readSupports(ids)] : [[], []];
	return groups.map((group) => {
		const own = rows.filter(({ id }) => group.includes(id));
		return [...Map.groupBy(own, ({ channel }) => channel).values()].map((said) => asCount(said, also));
	});
}

type Said = Awaited<ReturnType<typeof readSaid>>[number];
type Support = Awaited<ReturnType<typeof readSupports>>[number];

function asCount(said: Said[], also: Support[]): ChannelCount {
	const { channel } = said[0]!;
	const senders = new Set(said.map(({ id, receiptId }) => receiptId ?? id)).size;
	const people = senders + sum(said) - said.length;
	const supporters = new Set(
		also.filter(({ id }) => said.some((one) => one.id === id)).map(({ supporterHash }) => supporterHash)
	).size;
	const counted = { channel, contributions: said.length, ...(supporters ? { supporters } : {}) };
	if (channel === 'meeting') return { ...counted, ...inMeetings(said) };
	return { ...counted, people: channel === 'questionnaire' ? peopleOrFew(people, said.length) : people };
}

/** From one meeting there are never more people than came; what was said in a talk is told apart. */
function inMeetings(said: Said[]) {
	const held = [...Map.groupBy(said, ({ meeting }) => meeting?.id ?? '').values()];
	const [talks, halls] = [held.filter(isOfTalk), held.filter((one) => !isOfTalk(one))];
	const talkers = talks.reduce((total, one) => total + peopleIn(one), 0);
	const people = halls.reduce((total, one) => total + peopleIn(one), 0);
	return { people, meetings: halls.length, ...(talkers ? { talkers } : {}) };
}

const isOfTalk = ([one]: Said[]) => !!one?.meeting && isTalk(one.meeting);
const peopleIn = (said: Said[]) => Math.min(sum(said), said[0]?.meeting?.attendance || Infinity);
const sum = (said: Said[]) => said.reduce((total, { voices }) => total + voices, 0);

const readSaid = (ids: string[]) =>
	db
		.select({
			id: contributions.id,
			channel: contributions.channel,
			receiptId: contributions.receiptId,
			voices: contributions.voices,
			meeting: { id: meetings.id, kind: meetings.kind, attendance: meetings.attendance }
		})
		.from(contributions)
		.leftJoin(meetingContributions, eq(meetingContributions.contributionId, contributions.id))
		.leftJoin(meetings, eq(meetings.id, meetingContributions.meetingId))
		.where(and(inArray(contributions.id, ids), inArray(contributions.status, counting)))
		.orderBy(asc(contributions.channel), asc(contributions.id));

const readSupports = (ids: string[]) =>
	db
		.select({ id: supports.contributionId, supporterHash: supports.supporterHash })
		.from(supports)
		.where(inArray(supports.contributionId, ids))
		.orderBy(asc(supports.contributionId), asc(supports.supporterHash));
