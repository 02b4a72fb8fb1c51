import { aliasedTable, and, asc, count, eq, exists, inArray, isNotNull, ne, not, or, type SQL, sql } from 'drizzle-orm';
import type { ChannelCount } from '#lib/contributions/by-channel.ts';
import type { Channel } from '#lib/contributions/channel.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { db } from '#lib/storage/index.ts';
import { countCombinations, firstSources } from '#lib/themes/sources.server.ts';
import type { Stance } from '#lib/themes/stance.ts';
import { codings, findingSources } from '#lib/themes/tables.ts';
import { hasOwnReply, isLeftToTheme } from './answered.server.ts';
import { isNewest } from './newest.server.ts';
import { replies } from './tables.ts';
import type { Verdict } from './verdict.ts';

// Which answer counts for each public contribution, as in which.server.ts: its own newest one, else the newest on its
// side of its findings, else the newest on its themes. They are counted here, by answer; who wants to show some asks for
// those.

export interface Asked {
	consultationId: string;
	channel: Channel | undefined;
}

/** The newest reply on one side of a finding, with how many public contributions it is the answer on. */
export interface FindingAnswer {
	replyId: string;
	findingId: string;
	stance: Stance;
	verdict: Verdict;
	count: number;
	/** Sides of findings that were answered later: who is on one of them too has that answer. */
	later: string[];
}

export async function listFindingAnswers(asked: Asked): Promise<FindingAnswer[]> {
	const newest = await newestOnFindings(asked.consultationId);
	const findingIds = newest.map(({ findingId }) => findingId);
	const inOrder = newest.map(({ findingId, stance }) => `${findingId}.${stance}`);
	const combinations = await countCombinations(findingIds, notAnsweredByFinding(asked), {
		key: sideOf(findingSources)
	});
	const counts = new Map<string | undefined, number>();
	for (const { keys, count } of combinations) {
		const last = inOrder.findLast((side) => keys.includes(side));
		counts.set(last, (counts.get(last) ?? 0) + count);
	}
	return newest.map((answer, i) => ({
		...answer,
		count: counts.get(inOrder[i]) ?? 0,
		later: inOrder.slice(i + 1)
	}));
}

const sideOf = ({ findingId, stance }: typeof findingSources) => sql`${findingId} || '.' || ${stance}`;

/** In the order in which they were given. */
async function newestOnFindings(consultationId: string) {
	const rows = await db
		.select({ replyId: replies.id, findingId: replies.findingId, stance: replies.stance, verdict: replies.verdict })
		.from(replies)
		.where(and(eq(replies.consultationId, consultationId), isNotNull(replies.findingId), isNewest()))
		.orderBy(asc(replies.repliedAt), asc(replies.id));
	return rows.map((row) => ({ ...row, findingId: row.findingId! }));
}

/** What is not public, was said elsewhere than asked, or has an answer of its own. */
const notAnsweredByFinding = ({ consultationId, channel }: Asked) =>
	db
		.select({ id: contributions.id })
		.from(contributions)
		.where(
			and(
				eq(contributions.consultationId, consultationId),
				or(ne(contributions.status, 'public'), channel && ne(contributions.channel, channel))
			)
		)
		.union(
			db
				.select({ id: sql<string>`${replies.contributionId}` })
				.from(replies)
				.where(and(eq(replies.consultationId, consultationId), isNotNull(replies.contributionId)))
		);

/** How many public contributions have an answer of their own, by verdict. */
export async function countOwnAnswers(asked: Asked): Promise<Map<Verdict, number>> {
	const rows = await db
		.select({ verdict: replies.verdict, count: count() })
		.from(replies)
		.innerJoin(contributions, eq(contributions.id, replies.contributionId))
		.where(ownAnswers(asked))
		.groupBy(replies.verdict)
		.orderBy(replies.verdict);
	return new Map(rows.map(({ verdict, count }) => [verdict, count]));
}

/** Public contributions with an answer of their own, the oldest first. */
export const listOwnAnswers = (asked: Asked & { verdict: Verdict | undefined }, most: number, skip: number) =>
	db
		.select({ replyId: replies.id, contributionId: contributions.id })
		.from(replies)
		.innerJoin(contributions, eq(contributions.id, replies.contributionId))
		.where(and(ownAnswers(asked), asked.verdict && eq(replies.verdict, asked.verdict)))
		.orderBy(asc(contributions.handedInAt), asc(contributions.id))
		.limit(most)
		.offset(skip);

const ownAnswers = ({ consultationId, channel }: Asked): SQL =>
	and(eq(replies.consultationId, consultationId), isNewest(), isShown(channel))!;

const isShown = (channel: Channel | undefined) =>
	and(eq(contributions.status, 'public'), channel && eq(contributions.channel, channel));

/** Some of the public contributions that a reply on a finding is the answer on, by their ids. */
export async function someAnswered(
	{ findingId, stance, later }: FindingAnswer,
	channel: Channel | undefined,
	most: number
) {
	const where = and(eq(findingSources.stance, stance), isShown(channel), not(hasOwnReply()), not(isOnSide(later)));
	return (await firstSources([findingId], most, where)).get(findingId) ?? [];
}

/** The newest reply on a theme, with how many public contributions it is the answer on. */
export interface ThemeAnswer {
	replyId: string;
	themeId: string;
	verdict: Verdict;
	count: number;
	/** The same, channel by channel. */
	byChannel: ChannelCount[];
	/** Themes that were answered later: who is under one of them too has that answer. */
	later: string[];
}

export async function listThemeAnswers({ consultationId, channel }: Asked): Promise<ThemeAnswer[]> {
	const rows = await db
		.select({ replyId: replies.id, themeId: replies.themeId, verdict: replies.verdict })
		.from(replies)
		.where(and(eq(replies.consultationId, consultationId), isNotNull(replies.themeId), isNewest()))
		.orderBy(asc(replies.repliedAt), asc(replies.id));
	const answers: ThemeAnswer[] = [];
	for (const [i, { replyId, verdict, themeId }] of rows.entries()) {
		const later = rows.slice(i + 1).map((row) => row.themeId!);
		const answer = { replyId, verdict, themeId: themeId!, later };
		const byChannel = await countLeftTo(answer, channel);
		answers.push({ ...answer, byChannel, count: byChannel.reduce((sum, of) => sum + of.contributions, 0) });
	}
	return answers;
}

const countLeftTo = (answer: Pick<ThemeAnswer, 'themeId' | 'later'>, channel: Channel | undefined) =>
	db
		.select({ channel: contributions.channel, contributions: count() })
		.from(contributions)
		.where(isLeftTo(answer, channel))
		.groupBy(contributions.channel)
		.orderBy(asc(contributions.channel));

/** Some of the public contributions that a reply on a theme is the answer on, by their ids, the oldest first. */
export async function someLeftTo(answer: ThemeAnswer, channel: Channel | undefined, most: number) {
	const rows = await db
		.select({ id: contributions.id })
		.from(contributions)
		.where(isLeftTo(answer, channel))
		.orderBy(asc(contributions.handedInAt), asc(contributions.id))
		.limit(most);
	return rows.map(({ id }) => id);
}

const isLeftTo = ({ themeId, later }: Pick<ThemeAnswer, 'themeId' | 'later'>, channel: Channel | undefined): SQL =>
	and(
		isShown(channel),
		inArray(contributions.id, underTheme([themeId])),
		later.length ? not(inArray(contributions.id, underTheme(later))) : undefined,
		isLeftToTheme()
	)!;

const underTheme = (themeIds: string[]) =>
	db.select({ id: codings.contributionId }).from(codings).where(inArray(codings.themeId, themeIds));

const other = aliasedTable(findingSources, 'other');

const isOnSide = (sides: string[]) =>
	exists(
		db
			.select({ one: sql`1` })
			.from(other)
			.where(and(eq(other.contributionId, contributions.id), inArray(sideOf(other), sides)))
	);
