import { and, asc, count, desc, eq, inArray, not } from 'drizzle-orm';
import { readConfiguration } from '#lib/configuration.ts';
import type { ChannelCount } from '#lib/contributions/by-channel.ts';
import { contributions } from '#lib/contributions/tables.ts';
import { assertAllowed, refuse } from '#lib/errors.ts';
import { passGate } from '#lib/language-checks/passing.server.ts';
import { loadMeasure } from '#lib/language/on-demand.ts';
import { once } from '#lib/once/once.ts';
import type { Person } from '#lib/people/person.ts';
import { db } from '#lib/storage/index.ts';
import { isAnswered, wantsAnswer } from './answered.server.ts';
import { publishReply } from './publishing.server.ts';
import { mayReply, type Reply, type ReplyInput } from './reply.ts';
import { assertNobodyReadsAlong } from './second-reader.server.ts';
import { readSubject } from './subject.server.ts';
import { replies } from './tables.ts';
import { underTheme } from './telling.server.ts';
import type { Verdict } from './verdict.ts';
import { readViews, type ReplyView } from './views.server.ts';
import { whichReplies } from './which.server.ts';

/**
 * Answers a contribution, all on one side of a finding, or all that is left under a theme, and tells who left an
 * address. A reply is never altered: answering again puts a correction beside it. Where a second colleague reads along
 * it is refused: there `approveDraft` gives what was offered. `origin`: the address of the platform, for the mail.
 */
export async function reply(
	editor: Person,
	{ onceKey, contributionId, findingId, themeId, stance, ...answer }: ReplyInput,
	origin = readConfiguration().origin
): Promise<Reply> {
	assertAllowed(mayReply(editor));
	// Before others wait for us.
	await loadMeasure();
	const id = await once(onceKey, async () => {
		const about = await readSubject({ contributionId, findingId, themeId, stance });
		if (!answer.givenElsewhere) await assertNobodyReadsAlong(about);
		const gated = await passGate([answer.reason], answer.languageOverride, 'Het antwoord');
		return publishReply(about, { ...answer, ...gated }, { writer: editor, origin });
	});
	return findReply(id);
}

async function findReply(id: string): Promise<Reply> {
	const [found] = await db.select().from(replies).where(eq(replies.id, id));
	return found ?? refuse('not_found');
}

/** `412 van 430 bijdragen beantwoord`: of all that want an answer. */
export async function countAnswered(consultationId: string): Promise<{ answered: number; total: number }> {
	const all = and(eq(contributions.consultationId, consultationId), wantsAnswer());
	return {
		answered: await db.$count(contributions, and(all, isAnswered())),
		total: await db.$count(contributions, all)
	};
}

/** How many contributions still lack an answer, channel by channel. */
export const countUnanswered = (consultationId: string): Promise<ChannelCount[]> =>
	db
		.select({ channel: contributions.channel, contributions: count() })
		.from(contributions)
		.where(and(eq(contributions.consultationId, consultationId), wantsAnswer(), not(isAnswered())))
		.groupBy(contributions.channel)
		.orderBy(desc(count()), asc(contributions.channel));

/** What still lacks an answer, its own or that of its finding or theme; the oldest first. */
export const unanswered = (
	consultationId: string,
	{ most = 10_000, skip = 0, themeId }: { most?: number; skip?: number; themeId?: string | undefined } = {}
) =>
	db
		.select()
		.from(contributions)
		.where(
			and(
				eq(contributions.consultationId, consultationId),
				wantsAnswer(),
				not(isAnswered()),
				themeId ? inArray(contributions.id, underTheme(themeId)) : undefined
			)
		)
		.orderBy(contributions.handedInAt, contributions.id)
		.limit(most)
		.offset(skip);

/** The answer on each contribution: see `whichReplies`. */
export async function repliesTo(contributionIds: string[]): Promise<Map<string, ReplyView>> {
	const chosen = await whichReplies(contributionIds);
	const views = await readViews([...new Set(chosen.values())]);
	return new Map([...chosen].map(([contributionId, replyId]) => [contributionId, views.get(replyId)!]));
}

/** The verdict of the answer on each contribution, without the rest of it. */
export async function verdictsOn(contributionIds: string[]): Promise<Map<string, Verdict>> {
	const chosen = await whichReplies(contributionIds);
	const rows = await db
		.select({ id: replies.id, verdict: replies.verdict })
		.from(replies)
		.where(inArray(replies.id, [...new Set(chosen.values())]))
		.orderBy(asc(replies.id));
	const verdicts = new Map(rows.map(({ id, verdict }) => [id, verdict]));
	return new Map([...chosen].map(([contributionId, replyId]) => [contributionId, verdicts.get(replyId)!]));
}
